package org.candour.notification.lessons;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of released lessons does. */
public abstract class LessonsContract {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    /** An empty store. */
    protected abstract Lessons lessons();

    /** Another replica's view of the store that was made last; the same one where there is only one. */
    protected abstract Lessons otherReplica();

    @Test
    void givesBackWhatWasReleased() {
        Lessons lessons = lessons();
        UUID id = UUID.randomUUID();

        Lesson named = lessons.release(id, NOW, new Lesson.Credit(Samples.ACME, "Acme"), Samples.content());

        assertThat(named).isEqualTo(
                new Lesson(id, 1, NOW, new Lesson.Credit(Samples.ACME, "Acme"), Samples.content()));
        assertThat(lessons.find(id)).contains(named);
        assertThat(lessons.after(0, 10)).containsExactly(named);
        assertThat(lessons.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void releasesALessonOnce() {
        Lessons lessons = lessons();
        UUID id = UUID.randomUUID();
        Lesson first = lessons.release(id, NOW, null, Samples.content());

        assertThat(lessons.release(id, NOW.plusSeconds(9), null, Samples.content())).isEqualTo(first);
        assertThat(otherReplica().release(id, NOW.plusSeconds(9), null, Samples.content())).isEqualTo(first);
        assertThat(lessons.after(0, 10)).hasSize(1);
    }

    @Test
    void tellsWhatFollowsInOrder() {
        Lessons lessons = lessons();
        for (int i = 0; i < 7; i++) {
            lessons.release(UUID.randomUUID(), NOW, null, Samples.content());
        }

        assertThat(lessons.after(2, 3)).extracting(Lesson::sequence).containsExactly(3L, 4L, 5L);
        assertThat(lessons.after(5, 10)).extracting(Lesson::sequence).containsExactly(6L, 7L);
        assertThat(lessons.after(7, 10)).isEmpty();
    }

    @Test
    void staysDenseWhenReplicasReleaseAtOnce() throws Exception {
        Lessons one = lessons();
        Lessons other = otherReplica();
        List<Callable<Lesson>> releases = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            UUID id = UUID.randomUUID();
            releases.add(() -> one.release(id, NOW, null, Samples.content()));
            releases.add(() -> other.release(id, NOW, null, Samples.content()));
        }

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var release : threads.invokeAll(releases)) {
                release.get();
            }
        }

        List<Lesson> released = one.after(0, 100);
        assertThat(released).extracting(Lesson::sequence)
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(released).extracting(Lesson::publicId).doesNotHaveDuplicates();
    }
}
