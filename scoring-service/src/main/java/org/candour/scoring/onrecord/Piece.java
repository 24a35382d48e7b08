package org.candour.scoring.onrecord;

import java.util.List;

import org.candour.scoring.scores.ReceivedFiling;

/**
 * What lies between two positions of the register: the filings whose disclosure has no newer version.
 *
 * @param filings by position
 * @param unreadable positions of those that can no longer be read
 * @param upTo the position at which it ends
 */
public record Piece(List<ReceivedFiling> filings, List<Long> unreadable, long upTo) {

    /** Keeps its own copies. */
    public Piece {
        filings = List.copyOf(filings);
        unreadable = List.copyOf(unreadable);
    }

}
