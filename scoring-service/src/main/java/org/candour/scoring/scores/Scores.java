package org.candour.scoring.scores;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The scores that stand. None is ever changed or taken away. */
public interface Scores {

    /**
     * Adds scores in one write; where one stands under the same id, the one that stands is kept.
     *
     * @param scores the scores
     * @return what now stands under their ids, in the same order
     */
    List<Score> add(List<ExplainedScore> scores);

    /**
     * Finds scores by their ids.
     *
     * @param ids whole ids
     * @return those that stand, by id
     */
    Map<String, Score> standing(Collection<String> ids);

    /**
     * Lists the numbers of all scores. Not for hot paths.
     *
     * @return those that stand, in any order, without their explanations
     */
    List<Score> heads();

    /**
     * Fetches explanations.
     *
     * @param ids whole ids, standing or not
     * @return the documents of those that stand, in the order of the ids
     */
    List<ScoreDocument> documents(List<String> ids);

}
