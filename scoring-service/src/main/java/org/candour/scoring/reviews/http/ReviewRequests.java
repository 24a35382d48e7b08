package org.candour.scoring.reviews.http;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.candour.scoring.api.ReviewDto;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.reviews.ReadReviews;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewState;
import org.candour.scoring.reviews.UnderAppeal;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** What requests about reviews have in common. */
@Component
class ReviewRequests {

    private static final String REVIEWS = "reviews";

    private static final String DISCLOSURES = "disclosures";

    private final ReadReviews reviews;

    private final Callers callers;

    private final UnderAppeal appeals;

    ReviewRequests(ReadReviews reviews, Callers callers, UnderAppeal appeals) {
        this.appeals = appeals;
        this.reviews = reviews;
        this.callers = callers;
    }

    /** A caller who reviews; anybody else ends here. */
    Caller reviewer() {
        return callers.with(REVIEWS);
    }

    /** The reviewer of a filing. */
    Reviewing reviewing(ReviewId id) {
        Caller caller = reviewer();
        return new Reviewing(acting(caller), caller.owns(found(id).company()));
    }

    /** Who files for the company that a review is about; to anybody else there is none. */
    Acting company(ReviewId id) {
        Caller caller = callers.with(DISCLOSURES);
        if (!caller.owns(found(id).company())) {
            throw nothing();
        }
        return acting(caller);
    }

    /** The review, for a reviewer or the company; to anybody else there is none. */
    Review visible(ReviewId id) {
        Caller caller = callers.current();
        Review review = found(id);
        if (!caller.has(REVIEWS) && !(caller.has(DISCLOSURES) && caller.owns(review.company()))) {
            throw nothing();
        }
        return review;
    }

    /** A review with its ETag; what is under appeal changes that, too. */
    ResponseEntity<ReviewDto> shown(Review review) {
        List<UnderAppeal.Indicator> appealed = underAppeal(review);
        String tag = appealed.isEmpty()
                ? String.valueOf(review.revision())
                : review.revision() + "-" + Integer.toHexString(appealed.hashCode());
        return ResponseEntity.ok().eTag('"' + tag + '"')
                .body(ReviewMapping.review(review, readsAll(review), appealed));
    }

    /** Whether the caller reads all of a review: not what the company does not see, if the caller files for it. */
    private boolean readsAll(Review review) {
        return callers.find().filter(caller -> caller.has(REVIEWS) && !caller.owns(review.company()))
                .isPresent();
    }

    /** What the company has appealed of a closed review. */
    List<UnderAppeal.Indicator> underAppeal(Review review) {
        return review.state() instanceof ReviewState.Closed ? appeals.of(review.id()) : List.of();
    }

    static Acting acting(Caller caller) {
        return new Acting(caller.actor(), caller.person());
    }

    static ReviewId id(String text) {
        return ReviewId.parse(text).orElseThrow(ReviewRequests::nothing);
    }

    static ProblemException nothing() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such review for this caller.");
    }

    private Review found(ReviewId id) {
        return reviews.find(id).orElseThrow(ReviewRequests::nothing);
    }

}
