package org.candour.support.problem;

/**
 * One thing found in a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body; empty for the whole
 * @param message what is wrong, in words that never repeat the value
 */
public record Finding(String pointer, String message, Severity severity) {

    /** A finding that must be put right. */
    public static Finding error(String pointer, String message) {
        return new Finding(pointer, message, Severity.ERROR);
    }

    /** A finding that does not stand in the way. */
    public static Finding warning(String pointer, String message) {
        return new Finding(pointer, message, Severity.WARNING);
    }
}
