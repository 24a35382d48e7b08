package org.candour.notification.lessons;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The released lessons, in their dense public sequence. */
public interface Lessons {

    /**
     * Releases a lesson under the next sequence and sees to it that the event of its release is sent. Releasing the
     * same public id again changes nothing and gives the lesson that stands.
     */
    Lesson release(UUID publicId, Instant publishedAt, Lesson.@Nullable Credit credit, LessonContent content);

    /** Lessons with the sequences that follow, without a gap; fewer than the limit only at the end. */
    List<Lesson> after(long sequence, int limit);

    /** The lesson of this public id. */
    Optional<Lesson> find(UUID publicId);
}
