package org.candour.scoring.engine;

import java.math.BigDecimal;

/**
 * A number of a score: exact, and rounded once for display, halves upward.
 *
 * @param rounded the nearest whole number, made from the exact one
 * @param digits how many digits behind the point it is shown with
 */
public record Amount(Rational exact, int rounded, int digits) {

    static Amount of(Rational exact, int digits) {
        return new Amount(exact, exact.rounded(), digits);
    }

    /** How much more it is than another, exact and rounded once itself. */
    public Amount minus(Amount other) {
        return of(exact.plus(other.exact.times(Rational.of(-1))), digits);
    }

    /** As it is shown, made from the exact number and not from the whole one. */
    public BigDecimal shown() {
        return digits == 0 ? BigDecimal.valueOf(rounded) : exact.rounded(digits);
    }
}
