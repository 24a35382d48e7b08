package org.candour.scoring.scores;

/** Reads what the register announced, long after it was announced. */
@FunctionalInterface
public interface AnnouncementReader {

    /**
     * Reads the announcement of a filing that is kept.
     *
     * @param announcement its bytes
     * @return the filing, as it was received
     * @throws org.candour.support.event.Unreadable if these are not the bytes of an announcement
     */
    ReceivedFiling read(byte[] announcement);

}
