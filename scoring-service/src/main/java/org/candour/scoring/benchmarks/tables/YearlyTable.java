package org.candour.scoring.benchmarks.tables;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.candour.scoring.scores.MethodologyReference;

/**
 * How many companies of each cohort show what only reviewers read of each. Made once and never again: two tables of one
 * year that differ by one company would tell that company's answers.
 *
 * @param id names it
 * @param methodology by which evidence was judged
 * @param made when
 * @param cohorts all that are declared, in their order
 */
public record YearlyTable(TableId id, MethodologyReference methodology, Instant made, List<Row> cohorts) {

    /** A cell stands only where at least so many companies do, and at least so many do not. */
    static final int FEWEST = 3;

    /** Keeps its own copy. */
    public YearlyTable {
        cohorts = List.copyOf(cohorts);
    }

    /**
     * One cohort.
     *
     * @param size which companies
     * @param n how many of them have published an answer to the form for the year
     * @param shows how many show a practice, by the question's id; a cell that may not stand is missing
     */
    public record Row(SizeClass size, int n, SortedMap<String, Integer> shows) {

        /** Keeps its own copy. */
        public Row {
            shows = Collections.unmodifiableSortedMap(new TreeMap<>(shows));
        }

        /** Leaves out the cells that may not stand. */
        static Row of(SizeClass size, int n, SortedMap<String, Integer> counts) {
            SortedMap<String, Integer> shows = new TreeMap<>(counts);
            shows.values().removeIf(count -> count < FEWEST || n - count < FEWEST);
            return new Row(size, n, shows);
        }

    }

}
