package org.candour.scoring.backtest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.candour.scoring.spread.Quartiles;

/**
 * How numbers are distributed, as they are shown: whole, from 0 to 100.
 *
 * @param counts how often each was found
 */
public record Distribution(SortedMap<Integer, Integer> counts) {

    /** Nothing yet. */
    public static final Distribution NONE = new Distribution(Collections.emptySortedMap());

    /** Fewer say more about each than about all. */
    public static final int FEWEST = 5;

    private static final int MOST = 100;

    private static final int WIDTH = 10;

    /** Keeps its own copy. */
    public Distribution {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** How many numbers there are. */
    public int n() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same with one more; what lies outside counts at the edge. */
    Distribution with(int number) {
        SortedMap<Integer, Integer> more = new TreeMap<>(counts);
        more.merge(Math.clamp(number, 0, MOST), 1, Integer::sum);
        return new Distribution(more);
    }

    /**
     * The quartiles of all numbers, as benchmarks have them.
     *
     * @return empty if there are too few
     */
    public Optional<Quartiles> quartiles() {
        List<BigDecimal> sorted = new ArrayList<>(n());
        counts.forEach((number, times) -> sorted
                .addAll(Collections.nCopies(times, BigDecimal.valueOf(number))));
        return sorted.size() < FEWEST ? Optional.empty() : Optional.of(Quartiles.of(sorted));
    }

    /**
     * Ten bars of ten numbers; 100 is in the last.
     *
     * @return empty if there are too few
     */
    public List<Bar> histogram() {
        List<Bar> bars = new ArrayList<>();
        for (int from = 0; n() >= FEWEST && from < MOST; from += WIDTH) {
            boolean last = from + WIDTH == MOST;
            int to = last ? MOST : from + WIDTH - 1;
            bars.add(new Bar(from, to,
                    counts.subMap(from, to + 1).values().stream().mapToInt(Integer::intValue).sum()));
        }
        return bars;
    }

    /**
     * A bar of a histogram.
     *
     * @param from its first number
     * @param to its last
     * @param n how many are in it
     */
    public record Bar(int from, int to, int n) {}

}
