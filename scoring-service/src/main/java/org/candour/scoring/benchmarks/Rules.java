package org.candour.scoring.benchmarks;

import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;

/** A methodology as benchmarks need it. */
public interface Rules {

    /** Names it. */
    MethodologyReference reference();

    /** Names of its results, in its order. */
    List<String> results();

    /**
     * Where a published filing stands in each result whose form was filed, as far as everybody may know: the same for two
     * filings that differ in answers for reviewers only, unless they differ in a coarse word.
     *
     * @param filing a filing that is published
     * @param decided what its review decided; null as long as none is closed
     * @return by the results' names; empty if what everybody may read of it cannot be scored
     */
    SortedMap<String, Standing> standings(ReceivedFiling filing, @Nullable ReviewDecisions decided);

}
