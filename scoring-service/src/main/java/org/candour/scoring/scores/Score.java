package org.candour.scoring.scores;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one version of a disclosure earned by one version of a methodology, in numbers; the explanation stands apart
 * (see {@link ExplainedScore}).
 *
 * @param id {@code disclosure:version:methodology:methodologyVersion}
 * @param disclosure the disclosure's id
 * @param version the disclosure's version
 * @param position the filing's position in the register
 * @param company the org-id of the company whose filing it is
 * @param methodology the rules
 * @param results each result by its name; a form that was not filed has none
 * @param asOf the instant as of which everything was judged
 * @param incomplete whether answers that the methodology asks for are missing
 * @param inputs digest of what the score was computed from
 * @param engine the engine's version
 */
public record Score(String id, String disclosure, int version, long position, String company,
        MethodologyReference methodology, SortedMap<String, Result> results, Instant asOf, boolean incomplete,
        String inputs, String engine) {

    /** Keeps its own copy of the results. */
    public Score {
        results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    }

}
