package org.candour.notification.feed;

import java.time.Duration;

/** What a stream waits for. */
public interface News {

    /** The lessons of this moment. */
    Shelf shelf();

    /** Waits until there is a lesson after this sequence; false when there is none after so long, or it is over. */
    boolean awaitBeyond(long sequence, Duration patience) throws InterruptedException;

    /** Whether nothing will come any more. */
    boolean isOver();
}
