package org.candour.scoring.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.ReceivedFiling;

/** The filings that are published, as they were announced. */
public interface PublishedFilings {

    /**
     * Lists what was published before a moment.
     *
     * @param moment when; {@link Instant#MAX} for all there is
     * @return of each disclosure the latest version that was published by then, by position
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    List<Publication> latest(Instant moment);

    /**
     * Reads filings.
     *
     * @param publications some that are published
     * @return those that were received, in the same order
     */
    List<PublishedFiling> read(List<Publication> publications);

    /**
     * Lists what closed reviews decided about filings.
     *
     * @return the last decisions by {@code disclosure:version}
     */
    default Map<String, ReviewDecisions> decided() {
        return Map.of();
    }

    /**
     * A filing that is published.
     *
     * @param filing what was filed
     * @param traits of the company, as it was then
     */
    record PublishedFiling(ReceivedFiling filing, Traits traits) {}

}
