package org.candour.scoring.scores;

/** Filings that can be read again, as they were announced. */
public final class AnnouncedFilings {

    private AnnouncedFilings() {}

    /** The same filing with its announcement. */
    public static ReceivedFiling of(ReceivedFiling filing) {
        return Announcement.of(filing);
    }

}
