package org.candour.support.problem;

/**
 * One thing found in what was sent.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the body; empty for the body as a whole
 * @param message what is true there, without the value that was sent
 * @param severity how much it weighs
 */
public record Finding(String pointer, String message, Severity severity) {

    /** An error at the place. */
    public static Finding error(String pointer, String message) {
        return new Finding(pointer, message, Severity.ERROR);
    }

    /** A warning at the place. */
    public static Finding warning(String pointer, String message) {
        return new Finding(pointer, message, Severity.WARNING);
    }
}
