package org.candour.scoring.scores;

import java.util.List;

/** Tells the world of scores that stand. */
@FunctionalInterface
public interface ScoreAnnouncements {

    /**
     * Tells of scores, in order. Telling of the same score again is harmless.
     *
     * @param scores that stand
     * @throws org.candour.support.event.Unavailable if it is unknown whether everybody will hear of all of them
     */
    void announce(List<Score> scores);

}
