package org.candour.support.event;

/** The message is valid, but our rules refuse it: a dead letter at once, with the reason. */
public final class Refused extends RuntimeException {

    /** Says why; the text reaches logs and headers, so it must not repeat the event's content. */
    public Refused(String reason) {
        super(reason);
    }

    /** Says why, with its cause. */
    public Refused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
