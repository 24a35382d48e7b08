package org.candour.scoring.rescoring;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.onrecord.NotScored;

/**
 * How far the filings on record were scored by one version of a methodology.
 *
 * @param methodology its id and version, such as {@code water/1}
 * @param started when
 * @param upTo the position up to which they were; 0 at the beginning
 * @param end the position up to which they are to be
 * @param ended when it came there
 * @param scored how many have a score
 * @param notScored those that have none, by reason
 */
public record Walk(String methodology, Instant started, long upTo, long end, @Nullable Instant ended,
        int scored, SortedMap<String, NotScored> notScored) {

    /** Keeps its own copy. */
    public Walk {
        notScored = Collections.unmodifiableSortedMap(new TreeMap<>(notScored));
    }

    /** One that has done nothing yet; where nothing is on record there is nothing to do. */
    static Walk begin(String methodology, Instant now, long end) {
        return new Walk(methodology, now, 0, end, end == 0 ? now : null, 0, Collections.emptySortedMap());
    }

    /**
     * Whether it has come to its end.
     *
     * @return whether nothing is left to do
     */
    public boolean isDone() {
        return upTo >= end;
    }

    Walk advanced(long position, Rescored piece, Instant now) {
        SortedMap<String, NotScored> more = notScored;
        for (Map.Entry<Long, String> each : piece.notScored().entrySet()) {
            more = NotScored.noted(more, each.getValue(), each.getKey());
        }
        return new Walk(methodology, started, position, end, position >= end ? now : null,
                scored + piece.scored(), more);
    }

}
