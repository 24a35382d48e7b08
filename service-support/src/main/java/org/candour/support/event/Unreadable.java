package org.candour.support.event;

/** The message cannot be parsed or violates its schema: a dead letter at once. */
public final class Unreadable extends RuntimeException {

    /** Says what cannot be read; the text reaches logs and headers, so it must not repeat the event's content. */
    public Unreadable(String reason) {
        super(reason);
    }

    /** Says what cannot be read, with its cause. */
    public Unreadable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
