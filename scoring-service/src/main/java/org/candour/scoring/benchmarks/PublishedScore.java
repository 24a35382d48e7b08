package org.candour.scoring.benchmarks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What benchmarks know of the score of one published filing: no tree, no answers, nothing that the public record of the
 * score does not say.
 *
 * @param id the score's id; after a review, behind it what names its decisions
 * @param company the org-id of the company whose filing it is
 * @param position where the filing stands in the register; of two the later one is the newer
 * @param traits what the company was like
 * @param periodTo the last day of the period that the filing is about
 * @param standings by the names of the results whose form was filed
 */
public record PublishedScore(String id, String company, long position, Traits traits, LocalDate periodTo,
        SortedMap<String, Standing> standings) {

    /** Keeps its own copy. */
    public PublishedScore {
        standings = Collections.unmodifiableSortedMap(new TreeMap<>(standings));
    }

    /** The year that it is counted in. */
    public int year() {
        return periodTo.getYear();
    }

}
