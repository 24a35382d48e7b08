package org.candour.disclosure.filing;

/** What came of a request: what was asked for, or the reason why not. */
public sealed interface Result<T> {

    /** It was done. */
    record Done<T>(T value) implements Result<T> {}

    /** It was not, and nothing was changed. */
    record Refused<T>(Refusal why) implements Result<T> {}

    /** A refusal. */
    static <T> Result<T> refused(Refusal why) {
        return new Refused<>(why);
    }
}
