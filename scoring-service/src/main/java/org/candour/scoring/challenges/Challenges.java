package org.candour.scoring.challenges;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.sources.PublicSource;

/** The challenges, without those who filed them. */
public interface Challenges {

    /**
     * Adds one, unless the same answer is challenged with the same source and that is not over. The answer is the same
     * in every version of a disclosure.
     *
     * @param challenge of revision 1
     * @return what now stands: this one, or the other
     */
    Challenge add(Challenge challenge);

    /**
     * Finds the one that {@link #add} would answer with.
     *
     * @param about the answer, in whatever version
     * @param source where everybody can see it
     * @return empty if none is open
     */
    Optional<Challenge> open(ChallengedAnswer about, PublicSource source);

    /**
     * Finds one.
     *
     * @param id its id
     * @return empty if there is none
     */
    Optional<Challenge> find(UUID id);

    /**
     * Changes one.
     *
     * @param challenge with the revision after the one that is to be on record
     * @return false if another stands there
     */
    boolean replace(Challenge challenge);

    /**
     * Erases one whole; where there is none, nothing happens.
     *
     * @param id its id
     */
    void erase(UUID id);

    /**
     * Reads on.
     *
     * @param filter what is asked for, as far as the reader sees it
     * @param after the last id that the reader has; none for the first page
     * @param limit at most so many
     * @return the newest first, or the oldest as {@link ChallengeFilter#oldestFirst()} says
     */
    List<Challenge> page(ChallengeFilter filter, @Nullable UUID after, int limit);

    /**
     * Counts those that were admitted and are not closed. Not for hot paths.
     *
     * @return how many by the disclosure's id, without those that have none
     */
    Map<String, Integer> openByDisclosure();

}
