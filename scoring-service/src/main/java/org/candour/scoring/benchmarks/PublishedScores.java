package org.candour.scoring.benchmarks;

import java.util.Collection;
import java.util.List;

/** What was worked out about published scores, so that it is worked out once. It can be thrown away at any time. */
public interface PublishedScores {

    /**
     * Finds some.
     *
     * @param scores ids of scores, known or not
     * @return those that are kept, in any order
     */
    List<PublishedScore> find(Collection<String> scores);

    /**
     * Keeps some in one write; what is kept already stays as it is.
     *
     * @param scores at least one
     */
    void keep(List<PublishedScore> scores);

}
