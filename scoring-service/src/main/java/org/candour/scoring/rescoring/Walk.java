package org.candour.scoring.rescoring;

/**
 * How far the filings on record were scored by one version of a methodology.
 *
 * @param methodology its id and version, such as {@code water/1}
 * @param upTo the position up to which they were; 0 at the beginning
 * @param end the position up to which they are to be
 */
public record Walk(String methodology, long upTo, long end) {

    boolean isDone() {
        return upTo >= end;
    }

}
