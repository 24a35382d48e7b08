package org.candour.disclosure.register;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Finds the first free position, by whole keys only. Positions are dense: if one is taken, so are all before it; that
 * makes doubling steps and their remainder enough, whatever the hint was.
 */
final class NextPosition {

    private static final int STEPS = 24;

    private final Entries entries;
    private final LongSupplier hint;
    private long next;

    /** @param hint a position up to which all are known to be taken; 0 if nothing is known */
    NextPosition(Entries entries, LongSupplier hint) {
        this.entries = entries;
        this.hint = hint;
    }

    /** The first position that is free as far as anybody here knows. */
    long get() {
        if (next == 0) {
            next = firstFreeAfter(hint.getAsLong());
        }
        return next;
    }

    /** So many more are taken now, by us. */
    void advance(int count) {
        next += count;
    }

    /** The next position turned out to be taken: looks further up. */
    void taken() {
        next = firstFreeAfter(next);
    }

    /** That position is taken, whoever did it. */
    void taken(long position) {
        next = Math.max(next, position + 1);
    }

    /** Nothing is sure any more. */
    void forget() {
        next = 0;
    }

    private long firstFreeAfter(long known) {
        long base = known;
        while (true) {
            Set<Long> asked = new HashSet<>();
            for (int step = 0; step < STEPS; step++) {
                asked.add(base + (1L << step));
            }
            long highest = entries.taken(asked).stream().mapToLong(Long::longValue).max().orElse(base);
            if (highest == base) {
                return base + 1;
            }
            base = highest;
        }
    }
}
