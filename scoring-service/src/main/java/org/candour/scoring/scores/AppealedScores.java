package org.candour.scoring.scores;

import java.util.List;
import java.util.Map;

/** What scores show that a company has appealed and nobody has answered yet. */
@FunctionalInterface
public interface AppealedScores {

    /**
     * Looks at scores. Only one after a review can be appealed.
     *
     * @param scores some
     * @param everybody whether only what everybody may know is asked for: what no answer for reviewers enters
     * @return names of results and ids of steps of the tree, as they were appealed, by the id of the score; without the
     *         scores of which nothing is under appeal
     */
    Map<String, List<String>> of(List<ScoreDocument> scores, boolean everybody);

}
