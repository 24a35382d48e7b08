package org.candour.notification.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.candour.notification.lessons.FakeLessons;
import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class LiveFeedTest {

    private final FakeLessons lessons = new FakeLessons();
    private final LiveFeed feed = new LiveFeed(lessons);

    @Test
    void readsWhatIsNewHoweverMuchItIs() {
        release(250);
        feed.refresh();
        assertThat(feed.shelf().last()).isEqualTo(250);

        release(1);
        feed.refresh();
        assertThat(feed.shelf().last()).isEqualTo(251);
    }

    @Test
    void keepsTheEditionWhileNothingIsNew() {
        release(1);
        feed.refresh();
        Edition edition = feed.edition();

        feed.refresh();

        assertThat(feed.edition()).isSameAs(edition);
    }

    @Test
    void wakesWhoeverWaits() throws Exception {
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> await(0));

        release(1);
        feed.refresh();

        assertThat(waiting.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void letsEveryoneGoAtTheEnd() throws Exception {
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> await(0));

        feed.close();

        assertThat(waiting.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(feed.isOver()).isTrue();
    }

    /** A reader who takes nothing holds up nobody, and nothing is kept for it but its place. */
    @Test
    void servesOthersWhileOneReaderIsStuck() throws Exception {
        release(1);
        feed.refresh();
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch relief = new CountDownLatch(1);
        StuckSink slow = new StuckSink(stuck, relief);
        Thread reader = Thread.ofVirtual().start(() -> slow.read(feed));
        stuck.await();

        release(600);
        feed.refresh();
        assertThat(feed.awaitBeyond(600, Duration.ofSeconds(30))).isTrue();
        relief.countDown();

        assertThat(slow.reset.get(30, TimeUnit.SECONDS)).isEqualTo(601);
        feed.close();
        assertThat(reader.join(Duration.ofSeconds(30))).isTrue();
    }

    private boolean await(long sequence) {
        try {
            return feed.awaitBeyond(sequence, Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void release(int count) {
        for (int i = 0; i < count; i++) {
            lessons.release(UUID.randomUUID(), Instant.parse("2026-11-01T00:00:00Z"), null,
                    Samples.content());
        }
    }

    private static final class StuckSink implements LessonStream.Sink {

        private final CountDownLatch stuck;
        private final CountDownLatch relief;
        private final CompletableFuture<Long> reset = new CompletableFuture<>();

        StuckSink(CountDownLatch stuck, CountDownLatch relief) {
            this.stuck = stuck;
            this.relief = relief;
        }

        void read(LiveFeed feed) {
            try {
                new LessonStream(feed, null, this).run(java.util.Optional.of("0"));
            } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void lesson(Lesson lesson) {
            stuck.countDown();
            try {
                relief.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void reset(long sequence) {
            reset.complete(sequence);
        }

        @Override
        public void place(long sequence) {}

        @Override
        public void heartbeat() {}
    }
}
