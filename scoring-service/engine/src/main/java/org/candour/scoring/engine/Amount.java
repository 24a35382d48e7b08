package org.candour.scoring.engine;

/** A number of a score: exact, and rounded once for display. */
public record Amount(Rational exact, int rounded) {

    static Amount of(Rational exact) {
        return new Amount(exact, exact.rounded());
    }
}
