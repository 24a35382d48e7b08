package org.candour.scoring.reviews;

import java.util.Optional;
import java.util.function.BiFunction;

import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;

/** Finds reviews and changes them, one change after the other. */
public final class ReviewDesk {

    private final ReviewableFilings filings;

    private final Reviews reviews;

    private final ReviewNews news;

    /**
     * Works with these ports.
     *
     * @param filings what can be reviewed
     * @param reviews what was reviewed
     * @param news says what others are told
     */
    ReviewDesk(ReviewableFilings filings, Reviews reviews, ReviewNews news) {
        this.filings = filings;
        this.reviews = reviews;
        this.news = news;
    }

    /** The filing and its review; a review that nobody has touched is open. */
    Optional<OnDesk> find(ReviewId id) {
        return filings.find(id).map(about -> new OnDesk(about,
                reviews.find(id).orElseGet(() -> Review.untouched(id, about.filing().company()))));
    }

    /** Changes a review; whoever was slower decides again on what then stands. */
    Outcome<Review, ReviewRefusal> change(ReviewId id,
            BiFunction<FilingUnderReview, Review, Outcome<Review, ReviewRefusal>> change) {
        while (true) {
            Optional<OnDesk> found = find(id);
            if (found.isEmpty()) {
                return new Refused<>(new ReviewRefusal.NothingThere());
            }
            FilingUnderReview about = found.get().about();
            Review before = found.get().review();
            Outcome<Review, ReviewRefusal> outcome = change.apply(about, before);
            if (!(outcome instanceof Done<Review, ReviewRefusal>(Review changed)) || changed.equals(before)
                    || reviews.keep(changed, news.of(about, before, changed))) {
                return outcome;
            }
        }
    }

    /** Whether somebody may take part as a reviewer; the reason, if not. */
    static Optional<ReviewRefusal> refusal(Review review, Reviewing who) {
        if (who.acting().person() == null) {
            return Optional.of(new ReviewRefusal.NamesNoPerson());
        }
        return who.ownsCompany() || review.hasConflict(review.pseudonyms().name(who.acting()))
                ? Optional.of(new ReviewRefusal.HasAConflict())
                : Optional.empty();
    }

    /**
     * Somebody who reviews.
     *
     * @param acting who
     * @param ownsCompany whether the same token files for the company
     */
    public record Reviewing(Acting acting, boolean ownsCompany) {}

    /**
     * A filing and its review.
     *
     * @param about the filing
     * @param review as it stands
     */
    public record OnDesk(FilingUnderReview about, Review review) {}

}
