package org.candour.scoring.engine;

/**
 * The filing, or a decision about it, says something that the methodology cannot read, or scoring it asks for more than
 * may be computed; the message names the place, never a value.
 */
public final class FilingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean beyondLimits;

    FilingRefused(String message) {
        this(message, false);
    }

    private FilingRefused(String message, boolean beyondLimits) {
        super(message);
        this.beyondLimits = beyondLimits;
    }

    static FilingRefused beyondLimits(String message) {
        return new FilingRefused(message, true);
    }

    /** Whether nothing is wrong with the filing but that scoring it would take more than {@link Limits} allow. */
    public boolean isBeyondLimits() {
        return beyondLimits;
    }
}
