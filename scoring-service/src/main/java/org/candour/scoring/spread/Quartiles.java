package org.candour.scoring.spread;

import java.math.BigDecimal;
import java.util.List;

/**
 * Quartiles of numbers as they are shown, exact: between two neighbours by linear interpolation, as R (type 7), NumPy and
 * the inclusive quartiles of spreadsheets have them, so that anybody can make them again from published numbers.
 *
 * @param lower a quarter of the way from the lowest number to the highest, counted in places
 * @param median half of the way
 * @param upper three quarters of the way
 */
public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /**
     * Finds them.
     *
     * @param sorted numbers, ascending, at least one
     * @return the quartiles
     */
    public static Quartiles of(List<BigDecimal> sorted) {
        return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3));
    }

    private static BigDecimal at(List<BigDecimal> sorted, int quarters) {
        int quartersOfPlace = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(quartersOfPlace / 4);
        BigDecimal above = sorted.get(Math.min(quartersOfPlace / 4 + 1, sorted.size() - 1));
        BigDecimal between = above.subtract(below).multiply(QUARTER)
                .multiply(BigDecimal.valueOf(quartersOfPlace % 4))
                .add(below).stripTrailingZeros();
        return between.scale() < 0 ? between.setScale(0) : between;
    }

}
