package org.candour.support.event;

/** A store or another service does not answer: everything waits, in order, and nothing is skipped. */
public final class Unavailable extends RuntimeException {

    /** Says what is unavailable; the text reaches logs and headers, so it must not repeat the event's content. */
    public Unavailable(String reason) {
        super(reason);
    }

    /** Says what is unavailable, with its cause. */
    public Unavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
