package org.candour.notification.lessons;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/** Released lessons in memory. */
public final class FakeLessons implements Lessons {

    private final List<Lesson> released = new CopyOnWriteArrayList<>();

    @Override
    public synchronized Lesson release(UUID publicId, Instant publishedAt, Lesson.@Nullable Credit credit,
            LessonContent content) {
        return find(publicId).orElseGet(() -> {
            Lesson lesson = new Lesson(publicId, released.size() + 1L, publishedAt, credit, content);
            released.add(lesson);
            return lesson;
        });
    }

    @Override
    public List<Lesson> after(long sequence, int limit) {
        return released.stream().skip(sequence).limit(limit).toList();
    }

    @Override
    public Optional<Lesson> find(UUID publicId) {
        return released.stream().filter(lesson -> lesson.publicId().equals(publicId)).findFirst();
    }
}
