package org.candour.notification.lessons;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** However a process dies while it releases lessons, each of them leaves exactly once, and the sequence has no gap. */
public abstract class ReleaseContract {

    private static final int MORE_WRITES_THAN_THERE_ARE = 20;

    /** Where a release keeps its state. */
    public record Ports(Candidates candidates, Batches batches, Lessons lessons) {}

    /** Empty stores. */
    protected abstract Ports ports();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void releasesExactlyOnceWhereverTheProcessDies(boolean before) {
        int step = 1;
        while (diesAt(step, before)) {
            step++;
        }
        assertThat(step).isBetween(10, MORE_WRITES_THAN_THERE_ARE);
    }

    /** Lets a process die before or after its n-th write, and another finish its work; false when it had fewer. */
    private boolean diesAt(int step, boolean before) {
        Ports ports = ports();
        List<UUID> approved = approved(ports);
        Death death = new Death(step, before);
        Desk dying = desk(Desk.atOnce(), new Ports(death.over(ports.candidates(), Candidates.class),
                death.over(ports.batches(), Batches.class), death.over(ports.lessons(), Lessons.class)));
        boolean died = false;
        try {
            dying.release.run();
        } catch (Death.Died _) {
            died = true;
        }

        desk(Desk.atOnce(), ports).release.run();

        assertThat(ports.lessons().after(0, 10)).extracting(Lesson::sequence).containsExactly(1L, 2L, 3L);
        assertThat(ports.lessons().after(0, 10)).extracting(Lesson::publicId).doesNotHaveDuplicates();
        assertThat(approved)
                .allSatisfy(id -> assertThat(ports.candidates().find(id).orElseThrow().state().status())
                        .isEqualTo(CandidateStatus.PUBLISHED));
        assertThat(ports.batches().current().isClosed()).isTrue();
        return died;
    }

    private static List<UUID> approved(Ports ports) {
        Desk patient = desk(new BatchPolicy(Duration.ZERO, 9, Duration.ofDays(30)), ports);
        List<UUID> approved = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            UUID id = patient.shareBy(Samples.ACME, _ -> {}).id();
            patient.decide(id, "publish");
            approved.add(id);
        }
        return approved;
    }

    private static Desk desk(BatchPolicy policy, Ports ports) {
        return new Desk(policy, ports.candidates(), new FakeOrigins(), ports.batches(), ports.lessons());
    }
}
