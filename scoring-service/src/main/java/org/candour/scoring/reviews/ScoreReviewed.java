package org.candour.scoring.reviews;

import java.time.Instant;

import org.candour.scoring.scores.MethodologyReference;

/**
 * What is told when a review is closed: what its filing scores since, by one methodology, as everybody may know it.
 *
 * @param review the filing that it is about
 * @param number which closing of that review it is, from 1
 * @param position the filing's position in the register
 * @param company the org-id of the company whose filing it is
 * @param methodology the rules
 * @param authority in whose name it was closed
 * @param closed when
 * @param publicRecord the record of the score after the review, as everybody may read it once the filing is published
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
public record ScoreReviewed(ReviewId review, int number, long position, String company,
        MethodologyReference methodology, String authority, Instant closed, byte[] publicRecord) {

    /** The id of the score that is told of. */
    public String score() {
        return methodology.reviewedScoreOf(review.disclosure(), review.version(), number);
    }

}
