package org.candour.notification.lessons;

/** Hears that a batch has left. */
@FunctionalInterface
public interface ReleaseNotice {

    /** All lessons of a batch are on record. */
    void released();
}
