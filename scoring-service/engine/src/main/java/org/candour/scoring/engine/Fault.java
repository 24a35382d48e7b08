package org.candour.scoring.engine;

/** Something wrong in a methodology's text, at a JSON Pointer. */
public record Fault(String pointer, String message) {

    @Override
    public String toString() {
        return pointer + ": " + message;
    }
}
