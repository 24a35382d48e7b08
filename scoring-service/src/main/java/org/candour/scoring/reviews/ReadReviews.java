package org.candour.scoring.reviews;

import java.util.Optional;

/** Reads single reviews. */
public final class ReadReviews {

    private final ReviewDesk desk;

    /**
     * Reads with this.
     *
     * @param desk has the reviews
     */
    public ReadReviews(ReviewDesk desk) {
        this.desk = desk;
    }

    /**
     * Finds one, with all in it; whoever shows it says what of it is for whom.
     *
     * @param id which
     * @return a review that nobody has touched is open; empty if the filing is not on record, or not scored
     */
    public Optional<Review> find(ReviewId id) {
        return desk.find(id).map(ReviewDesk.OnDesk::review);
    }

}
