package org.candour.scoring.backtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.candour.scoring.onrecord.NotScored;

/**
 * What came out so far; however many filings there are, it stays small.
 *
 * @param scored how many filings were scored
 * @param before the distribution of each number by what stands, by result and number
 * @param after the same by what is tried
 * @param movers those that moved furthest, furthest first
 * @param notScored what could not be scored, by reason
 */
public record Tally(int scored, SortedMap<String, Distribution> before, SortedMap<String, Distribution> after,
        List<Mover> movers, SortedMap<String, NotScored> notScored) {

    /** Nothing yet. */
    public static final Tally NONE = new Tally(0, Collections.emptySortedMap(), Collections.emptySortedMap(),
            List.of(), Collections.emptySortedMap());

    private static final int MOST_MOVERS = 50;

    private static final Comparator<Mover> FURTHEST = Comparator.comparingInt(Mover::distance).reversed()
            .thenComparingLong(Mover::position).thenComparing(Mover::number);

    /** Keeps its own copies. */
    public Tally {
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
        after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
        movers = List.copyOf(movers);
        notScored = Collections.unmodifiableSortedMap(new TreeMap<>(notScored));
    }

    /** The same with one more filing, which stands at this position. */
    Tally with(long position, Trial trial) {
        return switch (trial) {
            case Trial.Scored one -> new Tally(scored + 1, counted(before, one.before()),
                    counted(after, one.after()), furthest(one.movers()), notScored);
            case Trial.NotScored one -> new Tally(scored, before, after, movers,
                    NotScored.noted(notScored, one.reason(), position));
        };
    }

    private static SortedMap<String, Distribution> counted(SortedMap<String, Distribution> known,
            Map<String, Integer> numbers) {
        SortedMap<String, Distribution> more = new TreeMap<>(known);
        numbers.forEach((name, number) -> more.put(name,
                known.getOrDefault(name, Distribution.NONE).with(number)));
        return more;
    }

    private List<Mover> furthest(List<Mover> added) {
        List<Mover> all = new ArrayList<>(movers);
        all.addAll(added);
        return all.stream().sorted(FURTHEST).limit(MOST_MOVERS).toList();
    }

}
