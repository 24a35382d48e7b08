package org.candour.scoring.scores;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One result of a score.
 *
 * @param numbers either {@code value}, or {@code claimed} and {@code evidenced} side by side; empty when everything
 * was not applicable, which is no score and not 0
 */
public record Result(SortedMap<String, ExactNumber> numbers) {

    /** Keeps its own copy of the numbers. */
    public Result {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
    }

    /**
     * A number as computed and as shown.
     *
     * @param exact a fraction in lowest terms, such as {@code 7273/240}
     * @param rounded the same, rounded once, half up
     */
    public record ExactNumber(String exact, int rounded) {}

}
