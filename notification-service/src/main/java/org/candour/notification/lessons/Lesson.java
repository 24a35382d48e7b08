package org.candour.notification.lessons;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A released lesson: all that the public ever sees of it.
 *
 * @param publicId    random, joined to nothing else
 * @param sequence    dense: 1, 2, 3, in the order of release
 * @param publishedAt the time of the batch that it was released with
 * @param credit      whom it credits; null for an unnamed lesson
 */
public record Lesson(UUID publicId, long sequence, Instant publishedAt, @Nullable Credit credit,
        LessonContent content) {

    /** The company that a named lesson credits. */
    public record Credit(String companyId, String name) {}
}
