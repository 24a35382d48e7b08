package org.candour.notification.feed.render;

import java.net.URI;
import java.time.YearMonth;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Topic;

/**
 * Where things are, for readers outside.
 *
 * @param base the public address of the whole, without a slash at its end
 */
public record Addresses(String base) {

    public Addresses(URI base) {
        this(base.toString().replaceAll("/+$", ""));
    }

    String lesson(Lesson lesson) {
        return base + "/lessons/" + lesson.publicId();
    }

    String page(@Nullable Topic topic) {
        return base + "/lessons" + query(topic);
    }

    String atom(@Nullable Topic topic) {
        return base + "/lessons.atom" + query(topic);
    }

    String jsonFeed(@Nullable Topic topic) {
        return base + "/lessons.json" + query(topic);
    }

    String archive(YearMonth month) {
        return base + "/lessons/archive/" + month + ".atom";
    }

    /** Stays the same when the public address changes. */
    static String id(Lesson lesson) {
        return "urn:uuid:" + lesson.publicId();
    }

    /** Of a feed; derived from its name, so that it is the same everywhere and always. */
    static String feedId(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(
                ("candour lessons " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String query(@Nullable Topic topic) {
        return topic == null ? "" : "?topic=" + topic.word();
    }
}
