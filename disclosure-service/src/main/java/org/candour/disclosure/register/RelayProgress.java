package org.candour.disclosure.register;

/** How far the register's events are known to be with the broker; may lag behind, never runs ahead. */
public interface RelayProgress {

    /** Every event up to this position was acknowledged; 0 if none was. */
    long upTo();

    /** All up to here are. Never moves back. */
    void moveTo(long position);
}
