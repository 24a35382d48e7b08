package org.candour.disclosure.register;

/** How far the register's events are known to be with the broker; may lag behind, never runs ahead. */
public interface RelayProgress {

    /**
     * Every event up to this position was acknowledged; 0 if none was.
     *
     * @throws RegisterUnavailable if the store does not answer
     */
    long upTo();

    /**
     * All up to here are. Never moves back.
     *
     * @throws RegisterUnavailable if it is unknown whether that is noted
     */
    void moveTo(long position);
}
