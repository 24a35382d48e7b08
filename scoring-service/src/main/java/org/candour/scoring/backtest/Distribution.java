package org.candour.scoring.backtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * The number that a quarter, a half and three quarters of all do not exceed: each is one of them.
     *
     * @return empty if there are too few
     */
    public Optional<Quartiles> quartiles() {
        return n() < FEWEST
                ? Optional.empty()
                : Optional.of(new Quartiles(at(1, 4), at(1, 2), at(3, 4)));
    }

    private int at(int part, int of) {
        int rank = Math.ceilDiv(n() * part, of);
        int passed = 0;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            passed += each.getValue();
            if (passed >= rank) {
                return each.getKey();
            }
        }
        return MOST;
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
     * Three numbers that part the rest in four.
     *
     * @param lower a quarter is not above it
     * @param median half is not above it
     * @param upper three quarters are not above it
     */
    public record Quartiles(int lower, int median, int upper) {}

    /**
     * A bar of a histogram.
     *
     * @param from its first number
     * @param to its last
     * @param n how many are in it
     */
    public record Bar(int from, int to, int n) {}

}
