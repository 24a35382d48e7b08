package org.candour.scoring.engine;

/** The filing, or a decision about it, says something that the methodology cannot read; the message names the place, never a value. */
public final class FilingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FilingRefused(String message) {
        super(message);
    }
}
