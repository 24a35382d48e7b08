package org.candour.scoring.reviews;

import java.util.List;
import java.util.Optional;

/** The reviews that somebody has touched. */
public interface Reviews {

    /**
     * Finds one.
     *
     * @param id whole id
     * @return empty if nobody has touched it
     */
    Optional<Review> find(ReviewId id);

    /**
     * Keeps a review, or a change of one.
     *
     * @param review with the revision after the one that is to be on record; 1 for a new one
     * @param told what the change tells others; it leaves with the change, or not at all
     * @return false if another stands there
     */
    boolean keep(Review review, List<ScoreReviewed> told);

    /** Keeps a review, or a change of one, of which nobody is told. */
    default boolean keep(Review review) {
        return keep(review, List.of());
    }

    /**
     * Lists all. Not for hot paths.
     *
     * @return in the order of their ids
     */
    List<Review> all();

}
