package org.candour.notification.lessons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of candidates does. */
public abstract class CandidatesContract {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Decision DECISION = new Decision(Verdict.PUBLISH, "Useful.", "No.",
            "client:moderator", NOW);

    /** An empty store. */
    protected abstract Candidates candidates();

    @Test
    void givesBackWhatWasAdded() {
        Candidates candidates = candidates();
        Candidate named = candidate(1, Samples.ACME);
        Candidate unnamed = candidate(2, null);

        assertThat(candidates.add(named)).isTrue();
        assertThat(candidates.add(unnamed)).isTrue();

        assertThat(candidates.find(named.id())).contains(named);
        assertThat(candidates.find(unnamed.id())).contains(unnamed);
        assertThat(candidates.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void addsAnIdOnce() {
        Candidates candidates = candidates();
        Candidate first = candidate(1, Samples.ACME);
        candidates.add(first);

        assertThat(candidates.add(new Candidate(first.id(), 1, null, first.receivedOn(), first.content(),
                first.state()))).isFalse();
        assertThat(candidates.find(first.id())).contains(first);
    }

    @Test
    void keepsEveryState() {
        Candidates candidates = candidates();
        UUID publicId = UUID.randomUUID();
        for (CandidateState state : List.of(new CandidateState.Held(DECISION),
                new CandidateState.Refused(DECISION),
                new CandidateState.Approved(DECISION, publicId, false),
                new CandidateState.Approved(DECISION, publicId, true),
                new CandidateState.Published(DECISION, publicId, NOW))) {
            Candidate candidate = candidate(1, null);
            candidates.add(candidate);
            Candidate changed = candidate.in(state);

            assertThat(candidates.replace(changed)).isTrue();
            assertThat(candidates.find(candidate.id())).contains(changed);
        }
    }

    @Test
    void replacesOnlyTheRevisionBefore() {
        Candidates candidates = candidates();
        Candidate candidate = candidate(1, null);
        candidates.add(candidate);
        Candidate held = candidate.in(new CandidateState.Held(DECISION));
        candidates.replace(held);

        assertThat(candidates.replace(candidate.in(new CandidateState.Refused(DECISION)))).isFalse();
        assertThat(candidates.find(candidate.id())).contains(held);
    }

    @Test
    void letsOneOfManyChangesWin() throws Exception {
        Candidates candidates = candidates();
        Candidate candidate = candidate(1, null);
        candidates.add(candidate);
        Callable<Boolean> change = () -> candidates.replace(candidate.in(new CandidateState.Held(DECISION)));

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int won = 0;
            for (Future<Boolean> result : threads
                    .invokeAll(List.of(change, change, change, change, change))) {
                won += result.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void listsTheLongestWaitingFirst() {
        Candidates candidates = candidates();
        for (int day = 5; day > 0; day--) {
            candidates.add(candidate(day, null));
        }
        Candidate refused = candidate(1, null);
        candidates.add(refused);
        candidates.replace(refused.in(new CandidateState.Refused(DECISION)));

        List<Candidate> first = candidates.list(Set.of(CandidateStatus.CANDIDATE, CandidateStatus.HELD), null,
                3);
        List<Candidate> rest = candidates.list(Set.of(CandidateStatus.CANDIDATE), first.getLast().id(), 3);

        assertThat(first).extracting(each -> each.receivedOn().getDayOfMonth()).containsExactly(1, 2, 3);
        assertThat(rest).extracting(each -> each.receivedOn().getDayOfMonth()).containsExactly(4, 5);
    }

    @Test
    void knowsWhoseOriginIsDue() {
        Candidates candidates = candidates();
        Candidate unnamed = candidate(1, null);
        Candidate named = candidate(1, Samples.ACME);
        Candidate waiting = candidate(1, null);
        List.of(unnamed, named, waiting).forEach(candidates::add);
        candidates.replace(unnamed.in(new CandidateState.Refused(DECISION)));
        candidates.replace(named.in(new CandidateState.Refused(DECISION)));

        assertThat(candidates.originsDue(NOW.minusSeconds(1), 10)).isEmpty();
        assertThat(candidates.originsDue(NOW, 10)).containsExactly(unnamed.id());

        candidates.originErased(unnamed.id());
        assertThat(candidates.originsDue(NOW, 10)).isEmpty();
    }

    private static Candidate candidate(int day, @Nullable String company) {
        return new Candidate(UUID.randomUUID(), 1, company, LocalDate.of(2026, 11, day), Samples.content(),
                new CandidateState.Waiting());
    }
}
