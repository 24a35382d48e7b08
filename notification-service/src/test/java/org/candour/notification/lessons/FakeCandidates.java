package org.candour.notification.lessons;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** Candidates in memory. */
public final class FakeCandidates implements Candidates {

    private final Map<UUID, Candidate> stored = new ConcurrentHashMap<>();
    private final Set<UUID> erased = new HashSet<>();

    @Override
    public boolean add(Candidate candidate) {
        return stored.putIfAbsent(candidate.id(), candidate) == null;
    }

    @Override
    public Optional<Candidate> find(UUID id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public boolean replace(Candidate changed) {
        Candidate standing = stored.get(changed.id());
        return standing != null && standing.revision() == changed.revision() - 1
                && stored.replace(changed.id(), standing, changed);
    }

    @Override
    public List<Candidate> list(Set<CandidateStatus> states, @Nullable UUID after, int limit) {
        String from = after == null ? "" : order(stored.get(after));
        return stored.values().stream().filter(candidate -> states.contains(candidate.state().status()))
                .filter(candidate -> order(candidate).compareTo(from) > 0)
                .sorted(Comparator.comparing(FakeCandidates::order)).limit(limit).toList();
    }

    @Override
    public List<UUID> originsDue(Instant decidedBefore, int limit) {
        return stored.values().stream().filter(candidate -> candidate.company() == null)
                .filter(candidate -> candidate.decision() != null
                        && !candidate.decision().at().isAfter(decidedBefore))
                .map(Candidate::id).filter(id -> !erased.contains(id)).limit(limit).toList();
    }

    @Override
    public void originErased(UUID id) {
        erased.add(id);
    }

    private static String order(@Nullable Candidate candidate) {
        return candidate == null ? "" : candidate.receivedOn() + " " + candidate.id();
    }
}
