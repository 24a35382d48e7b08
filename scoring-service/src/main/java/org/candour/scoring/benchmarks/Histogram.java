package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many numbers there are in each tenth of the scale from 0 to 100.
 *
 * @param tenths ten counts: from 0 to below 10, and so on; 100 is in the last
 */
public record Histogram(List<Integer> tenths) {

    /** How many there are. */
    public static final int TENTHS = 10;

    /** Keeps its own copy. */
    public Histogram {
        tenths = List.copyOf(tenths);
    }

    static Histogram of(Collection<BigDecimal> numbers) {
        int[] counts = new int[TENTHS];
        numbers.forEach(number -> counts[tenth(number)]++);
        List<Integer> tenths = new ArrayList<>();
        for (int count : counts) {
            tenths.add(count);
        }
        return new Histogram(tenths);
    }

    private static int tenth(BigDecimal number) {
        int tenth = number.divide(BigDecimal.TEN, 0, RoundingMode.FLOOR).intValue();
        return Math.clamp(tenth, 0, TENTHS - 1);
    }

}
