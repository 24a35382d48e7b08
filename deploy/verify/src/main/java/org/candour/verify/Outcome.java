package org.candour.verify;

/** How a check ended. */
public enum Outcome {

    /** Everything in the record follows from the filing and the methodology. */
    EQUAL(0),
    /** Something does not, and it was named. */
    DIFFERENT(1),
    /** It cannot be checked: something is missing, unreadable, out of reach. */
    UNCHECKED(2),
    /** What could be computed again is equal; the rest depends on parts that are withheld or not proven. */
    EQUAL_IN_PART(3);

    private final int exitCode;

    Outcome(int exitCode) {
        this.exitCode = exitCode;
    }

    /** What the program says to its caller. */
    public int exitCode() {
        return exitCode;
    }

    /** The one that matters more: a difference before what was left unchecked, before what is equal. */
    Outcome and(Outcome other) {
        return rank() >= other.rank() ? this : other;
    }

    private int rank() {
        return switch (this) {
            case EQUAL -> 0;
            case EQUAL_IN_PART -> 1;
            case UNCHECKED -> 2;
            case DIFFERENT -> 3;
        };
    }
}
