package org.candour.notification.lessons.kafka;

import java.util.LinkedHashMap;
import java.util.Map;

import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.PublicRecord;
import org.candour.support.event.Event;
import org.candour.support.id.UuidV7;
import org.candour.support.outbox.OutgoingEvent;

/** What is told of lessons, on {@code candour.lessons.v1}, keyed by public id: the public record and nothing else. */
public final class LessonEvents {

    /** The topic. */
    public static final String TOPIC = "candour.lessons.v1";

    private static final String SOURCE = "/notification-service";
    private static final String PUBLISHED = "org.candour.lesson.published.v1";

    private LessonEvents() {}

    /** A lesson was released. Its time is the batch's, like every public time. */
    public static OutgoingEvent published(Lesson lesson) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", PUBLISHED);
        payload.putAll(PublicRecord.of(lesson));
        return new OutgoingEvent(TOPIC,
                Event.of(UuidV7.next(), SOURCE, PUBLISHED, lesson.publicId().toString(),
                        lesson.publishedAt(), payload));
    }
}
