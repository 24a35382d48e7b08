package org.candour.scoring.scores;

import java.util.List;

/** Says how scores stand among those of their filing. */
@FunctionalInterface
public interface Standings {

    /**
     * Looks at scores.
     *
     * @param scores some
     * @return {@code headline}, {@code beside} or {@code recomputed} for each, in the same order; always the same
     * @throws org.candour.support.event.Unavailable if it cannot be known now
     */
    List<String> of(List<ScoreDocument> scores);

}
