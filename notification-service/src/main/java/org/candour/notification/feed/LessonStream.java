package org.candour.notification.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Topic;

/**
 * One reader's stream of lessons. It keeps the reader's place only and takes what follows from the shelf, so that a
 * reader who is slow falls behind instead of filling a buffer, and begins anew when too far behind.
 */
public final class LessonStream {

    /** After so long without news the reader gets a sign of life. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(20);

    /** A reader further behind begins anew. */
    public static final int MAXIMUM_GAP = 500;

    /** Where a stream is written to. Each call ends in bytes that are on their way. */
    public interface Sink {

        /** A lesson. */
        void lesson(Lesson lesson) throws IOException;

        /** The reader must read the feed first; the stream goes on after this sequence. */
        void reset(long sequence) throws IOException;

        /** The reader's place, without an event. */
        void place(long sequence) throws IOException;

        /** A sign of life. */
        void heartbeat() throws IOException;
    }

    private final News news;
    private final @Nullable Topic topic;
    private final Sink sink;

    public LessonStream(News news, @Nullable Topic topic, Sink sink) {
        this.news = news;
        this.topic = topic;
        this.sink = sink;
    }

    /**
     * Streams until the reader leaves or the service stops.
     *
     * @param lastEventId what the reader has seen, as it says; absent for news only
     * @throws IOException when the reader has left
     */
    public void run(Optional<String> lastEventId) throws IOException, InterruptedException {
        long last = news.shelf().last();
        long place = lastEventId.map(id -> place(id, last)).orElse(last);
        if (place < 0) {
            place = last;
            sink.reset(place);
        } else {
            sink.place(place);
        }
        while (!news.isOver()) {
            place = advance(place);
            if (!news.awaitBeyond(place, HEARTBEAT) && !news.isOver()) {
                sink.heartbeat();
            }
        }
    }

    /** The sequence that the id names, or -1 when it was never given. */
    private static long place(String id, long last) {
        if (!id.matches("[0-9]{1,18}")) {
            return -1;
        }
        long sequence = Long.parseLong(id);
        return sequence > last || last - sequence > MAXIMUM_GAP ? -1 : sequence;
    }

    private long advance(long place) throws IOException {
        Shelf shelf = news.shelf();
        if (shelf.last() - place > MAXIMUM_GAP) {
            sink.reset(shelf.last());
            return shelf.last();
        }
        List<Lesson> following = shelf.after(place);
        boolean told = true;
        for (Lesson lesson : following) {
            told = topic == null || lesson.content().topics().contains(topic);
            if (told) {
                sink.lesson(lesson);
            }
        }
        if (!told) {
            sink.place(shelf.last());
        }
        return shelf.last();
    }
}
