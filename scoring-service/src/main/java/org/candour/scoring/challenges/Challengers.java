package org.candour.scoring.challenges;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who filed challenges, apart from them, so that it can be erased whole. */
public interface Challengers {

    /**
     * Keeps one, who has one more open challenge from now on.
     *
     * @param challenger who
     * @param most how many open challenges a person may have, this one among them
     * @return false if there are that many already
     */
    boolean add(Challenger challenger, int most);

    /**
     * Finds who filed a challenge.
     *
     * @param challenge its id
     * @return empty if there is no such challenge, or nobody knows any more
     */
    Optional<Challenger> find(UUID challenge);

    /**
     * Finds who filed challenges.
     *
     * @param challenges their ids
     * @return those that are known, in any order
     */
    List<Challenger> find(List<UUID> challenges);

    /**
     * Finds what somebody filed.
     *
     * @param person who
     * @return in any order
     */
    List<Challenger> of(String person);

    /**
     * Shows or hides the name; where nobody knows it any more, nothing happens.
     *
     * @param challenge whose challenger
     * @param shown whether everybody may read it
     */
    void show(UUID challenge, boolean shown);

    /**
     * The challenge is over, and counts no longer. Done again, it changes nothing.
     *
     * @param challenge its id
     */
    void release(UUID challenge);

    /**
     * Erases who filed a challenge.
     *
     * @param challenge its id
     */
    void erase(UUID challenge);

    /**
     * Lists those that are known. Not for hot paths.
     *
     * @return in any order
     */
    List<Challenger> all();

}
