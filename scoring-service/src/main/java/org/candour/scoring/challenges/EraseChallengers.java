package org.candour.scoring.challenges;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Erases who filed challenges when their days are over, and what was taken back before everybody saw it, and puts right what
 * a crash left behind. Doing it twice is harmless.
 */
public final class EraseChallengers {

    /** Within this time a challenge follows its challenger into the store. */
    private static final Duration ON_ITS_WAY = Duration.ofDays(1);

    /** So many faults are no longer those of single challenges. */
    private static final int MOST_FAULTS = 10;

    private final ChallengeDesk desk;

    /**
     * Erases with this.
     *
     * @param desk has the challenges
     */
    public EraseChallengers(ChallengeDesk desk) {
        this.desk = desk;
    }

    /**
     * Looks at all that are known. What is wrong with one keeps no other from being forgotten.
     *
     * @throws RuntimeException the first fault, after all others were looked at, or when there are too many
     */
    public void sweep() {
        List<RuntimeException> faults = new ArrayList<>();
        for (Challenger challenger : desk.challengers().all()) {
            try {
                look(challenger);
            } catch (RuntimeException fault) {
                faults.add(fault);
                if (faults.size() == MOST_FAULTS) {
                    throw fault;
                }
            }
        }
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
    }

    private void look(Challenger challenger) {
        Optional<Challenge> found = desk.challenges().find(challenger.challenge());
        if (found.isEmpty()) {
            if (challenger.filed().plus(ON_ITS_WAY).isBefore(desk.now())) {
                desk.challengers().erase(challenger.challenge());
            }
        } else if (found.get().isForgotten(desk.now())) {
            desk.forget(found.get());
        } else if (found.get().ended().isPresent()) {
            desk.challengers().release(challenger.challenge());
        }
    }

}
