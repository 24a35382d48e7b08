package org.candour.notification.lessons;

import org.junit.jupiter.api.Test;

import org.candour.notification.lessons.kafka.LessonEvents;
import org.candour.testing.EventSchemas;

class LessonEventTest {

    private static final String TYPE = "org.candour.lesson.published.v1";

    @Test
    void sendsWhatTheSchemaSays() {
        EventSchemas.assertValid(TYPE, data(Samples.lesson(1)));
        EventSchemas.assertValid(TYPE,
                data(Samples.lesson(2, Samples.content(), new Lesson.Credit(Samples.ACME, "Acme"))));
        EventSchemas.assertValid(TYPE, data(Samples.lesson(3, Samples.content(json -> {
            json.remove(
                    java.util.List.of("howFound", "period", "norm", "sector", "region", "sizeBand", "cost"));
            json.putArray("peopleHarm");
            json.putArray("cve");
        }), null)));
    }

    private static String data(Lesson lesson) {
        return LessonEvents.published(lesson).event().data();
    }
}
