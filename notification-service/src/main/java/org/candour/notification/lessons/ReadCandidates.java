package org.candour.notification.lessons;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What moderators, and the companies themselves, may see of candidates. */
public final class ReadCandidates {

    private final Candidates candidates;
    private final Origins origins;
    private final Duration maximumWait;
    private final Clock clock;

    public ReadCandidates(Candidates candidates, Origins origins, Duration maximumWait, Clock clock) {
        this.candidates = candidates;
        this.origins = origins;
        this.maximumWait = maximumWait;
        this.clock = clock;
    }

    /** Everything that asks for a decision: undecided, held, or overdue. */
    public List<Candidate> undecided(@Nullable UUID after, int limit) {
        List<Candidate> open = candidates.list(Set.of(CandidateStatus.CANDIDATE, CandidateStatus.HELD), after,
                limit);
        if (after != null) {
            return open;
        }
        // overdue ones come first, on the first page: there are few, and they have waited longest
        List<Candidate> overdue = candidates.list(Set.of(CandidateStatus.APPROVED), null, limit).stream()
                .filter(this::isOverdue).toList();
        return overdue.isEmpty() ? open : Stream.concat(overdue.stream(), open.stream()).toList();
    }

    /** Those in one of the states. */
    public List<Candidate> list(Set<CandidateStatus> states, @Nullable UUID after, int limit) {
        return candidates.list(states, after, limit);
    }

    /** Any candidate, for a moderator. */
    public Optional<Candidate> find(UUID id) {
        return candidates.find(id);
    }

    /** A candidate that one of these companies shared, as long as its origin is known. */
    public Optional<Candidate> findOwn(UUID id, Set<String> companies) {
        return candidates.find(id).filter(candidate -> companies.contains(company(candidate)));
    }

    /** Whether it has waited longer for a batch than a lesson may. */
    public boolean isOverdue(Candidate candidate) {
        return candidate.isOverdue(clock.instant(), maximumWait);
    }

    private String company(Candidate candidate) {
        return candidate.company() != null
                ? candidate.company()
                : origins.of(candidate.id()).map(Origin::company).orElse("");
    }
}
