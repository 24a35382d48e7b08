package org.candour.notification.lessons;

/** The one batch that is leaving, or the last that left. */
public interface Batches {

    /** The newest batch. */
    Batch current();

    /** Opens the batch that follows a closed one; false when another replica was faster. */
    boolean open(Batch next);

    /** Notes that all its members have left. */
    void close(Batch batch);
}
