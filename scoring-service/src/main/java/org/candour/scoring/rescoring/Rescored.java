package org.candour.scoring.rescoring;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a piece of what is on record.
 *
 * @param scored how many filings have a score by the methodology now
 * @param notScored why others have none, by position; without those that are not in scope or of other forms
 */
public record Rescored(int scored, SortedMap<Long, String> notScored) {

    /** Keeps its own copy. */
    public Rescored {
        notScored = Collections.unmodifiableSortedMap(new TreeMap<>(notScored));
    }

}
