package org.candour.scoring.reviews;

import java.util.Optional;

/** The filings that can be reviewed. */
@FunctionalInterface
public interface ReviewableFilings {

    /**
     * Finds one.
     *
     * @param id which filing
     * @return empty if it is not on record, or not scored yet
     */
    Optional<FilingUnderReview> find(ReviewId id);

}
