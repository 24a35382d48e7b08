package org.candour.notification.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Topic;

/** All released lessons at one moment. It never changes: what is released later stands on another shelf. */
public final class Shelf {

    /** Before the first lesson. */
    public static final Shelf EMPTY = new Shelf(List.of());

    private final List<Lesson> lessons;
    private final Map<UUID, Lesson> byId = new HashMap<>();
    private final TreeSet<YearMonth> months = new TreeSet<>();

    private Shelf(List<Lesson> lessons) {
        this.lessons = List.copyOf(lessons);
        for (Lesson lesson : lessons) {
            byId.put(lesson.publicId(), lesson);
            months.add(month(lesson));
        }
    }

    /** The shelf with the lessons that follow, in their sequence. */
    public Shelf with(List<Lesson> next) {
        List<Lesson> all = new ArrayList<>(lessons);
        for (Lesson lesson : next) {
            if (lesson.sequence() != all.size() + 1) {
                throw new IllegalArgumentException("the sequence has a gap before " + lesson.sequence());
            }
            all.add(lesson);
        }
        return new Shelf(all);
    }

    /** The sequence of the newest lesson; 0 when there is none. */
    public long last() {
        return lessons.size();
    }

    /** The lesson of this public id. */
    public Optional<Lesson> find(UUID publicId) {
        return Optional.ofNullable(byId.get(publicId));
    }

    /** What was released after this sequence, the oldest first. */
    public List<Lesson> after(long sequence) {
        return lessons.subList((int) Math.min(Math.max(sequence, 0), last()), lessons.size());
    }

    /** The lessons on a topic, or all of them, the newest first. */
    public List<Lesson> newestFirst(@Nullable Topic topic) {
        return lessons.reversed().stream()
                .filter(lesson -> topic == null || lesson.content().topics().contains(topic)).toList();
    }

    /** The lessons of one month, the newest first. */
    public List<Lesson> newestFirst(YearMonth month) {
        return lessons.reversed().stream().filter(lesson -> month(lesson).equals(month)).toList();
    }

    /** The months with lessons. */
    public NavigableSet<YearMonth> months() {
        return new TreeSet<>(months);
    }

    /** When the newest of these lessons was released; null when there are none. */
    public static @Nullable Instant newest(List<Lesson> lessons) {
        return lessons.stream().map(Lesson::publishedAt).max(Instant::compareTo).orElse(null);
    }

    private static YearMonth month(Lesson lesson) {
        return YearMonth.from(lesson.publishedAt().atOffset(ZoneOffset.UTC));
    }
}
