package org.candour.scoring.scores;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.scores.NotScorable.Reason;

/**
 * A filing whose scores stand.
 *
 * @param scores the scores, to be announced whether new or not
 * @param seen whether the filing was received before
 * @param refused why a methodology could not score it, so that its score is not among them; none if each could
 */
public record ScoredFiling(List<Score> scores, boolean seen, @Nullable Reason refused) {

    /** Keeps its own copy of the scores. */
    public ScoredFiling {
        scores = List.copyOf(scores);
    }

}
