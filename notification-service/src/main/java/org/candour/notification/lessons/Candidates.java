package org.candour.notification.lessons;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Every lesson that was ever shared, as text without origin. */
public interface Candidates {

    /** Adds a new one; false when its id is there already, and then nothing changes. */
    boolean add(Candidate candidate);

    /** The candidate of this id. */
    Optional<Candidate> find(UUID id);

    /** Puts the next revision in the place of the one before it; false when another change was faster. */
    boolean replace(Candidate changed);

    /**
     * Candidates in one of the states, the longest waiting first.
     *
     * @param after only those behind this one in the same order; null for the first
     */
    List<Candidate> list(Set<CandidateStatus> states, @Nullable UUID after, int limit);

    /** Unnamed ones that were decided at or before the instant and whose origin was not erased since. */
    List<UUID> originsDue(Instant decidedBefore, int limit);

    /** Notes that the origin is gone. */
    void originErased(UUID id);
}
