package org.candour.scoring.scores;

import java.util.List;

/**
 * A filing whose scores stand.
 *
 * @param scores the scores, to be announced whether new or not
 * @param seen whether the filing was received before
 */
public record ScoredFiling(List<Score> scores, boolean seen) {

    /** Keeps its own copy of the scores. */
    public ScoredFiling {
        scores = List.copyOf(scores);
    }

}
