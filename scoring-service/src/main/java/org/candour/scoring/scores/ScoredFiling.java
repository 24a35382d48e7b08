package org.candour.scoring.scores;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A filing whose scores stand.
 *
 * @param scores the scores, to be announced whether new or not
 * @param seen whether the filing was received before
 * @param failure of a methodology whose score is not among them: {@link NotScorable} if trying again does not help,
 *     everything else is a bug; none if each could score it
 */
public record ScoredFiling(List<Score> scores, boolean seen, @Nullable RuntimeException failure) {

    /** Keeps its own copy of the scores. */
    public ScoredFiling {
        scores = List.copyOf(scores);
    }

}
