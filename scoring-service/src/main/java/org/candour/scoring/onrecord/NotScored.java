package org.candour.scoring.onrecord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Filings on record that could not be scored for one reason; however many there are, it stays small.
 *
 * @param count how many
 * @param positions of the first of them
 */
public record NotScored(int count, List<Long> positions) {

    /** The reason where what was kept of a filing can no longer be read. */
    public static final String UNREADABLE = "unreadable";

    /** The reason where the engine failed, and not the filing. */
    public static final String FAULT_OF_OURS = "fault-of-ours";

    private static final int MOST_POSITIONS = 20;

    /** Keeps its own copy. */
    public NotScored {
        positions = List.copyOf(positions);
    }

    /**
     * Notes one more.
     *
     * @param known by reason
     * @param reason why the filing could not be scored, a word in kebab-case
     * @param position where it stands in the register
     * @return what is known then
     */
    public static SortedMap<String, NotScored> noted(SortedMap<String, NotScored> known, String reason,
            long position) {
        SortedMap<String, NotScored> more = new TreeMap<>(known);
        more.merge(reason, new NotScored(1, List.of(position)), NotScored::and);
        return Collections.unmodifiableSortedMap(more);
    }

    private NotScored and(NotScored more) {
        List<Long> first = new ArrayList<>(positions);
        first.addAll(more.positions);
        return new NotScored(count + more.count, first.stream().limit(MOST_POSITIONS).toList());
    }

}
