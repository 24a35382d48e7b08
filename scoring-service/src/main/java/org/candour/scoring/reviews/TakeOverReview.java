package org.candour.scoring.reviews;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/**
 * Puts another reviewer in the place of one who left while the company sees a draft. What is shown stays as it is, and so
 * do the company's days: what it has read is what would be decided.
 */
public final class TakeOverReview {

    private final ReviewDesk desk;

    private final InstantSource clock;

    /**
     * Hands over with these.
     *
     * @param desk has the reviews
     * @param clock tells when
     */
    public TakeOverReview(ReviewDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Takes a review over that is shown to the company.
     *
     * @param id which
     * @param who another reviewer; who has ties to the company takes nothing over
     * @param conflict whether there are such ties
     * @param statement that there are none
     * @param reason why the review changes hands
     * @return the review
     */
    public Outcome<Review, ReviewRefusal> takeOver(ReviewId id, Reviewing who, @Nullable Boolean conflict,
            @Nullable String statement, String reason) {
        List<Finding> findings = new ArrayList<>(Texts.findings("/statement", statement, Texts.REASON));
        findings.addAll(Texts.findings("/takeOver", reason, Texts.REASON));
        if (conflict == null) {
            findings.add(Finding.error("/conflict", "is missing"));
        } else if (conflict) {
            findings.add(Finding.error("/takeOver", "is not for somebody with ties to the company"));
        }
        if (!findings.isEmpty() || statement == null) {
            return new Refused<>(new ReviewRefusal.BreaksRules(findings));
        }
        return desk.change(id, (_, review) -> takenOver(review, who, statement.strip(), reason.strip()));
    }

    private Outcome<Review, ReviewRefusal> takenOver(Review review, Reviewing who, String statement,
            String reason) {
        Optional<ReviewRefusal> refusal = ReviewDesk.refusal(review, who);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (!(review.state() instanceof ReviewState.Shown shown)) {
            return new Refused<>(new ReviewRefusal.StandsElsewhere(review.state().wire()));
        }
        Official official = review.pseudonyms().name(who.acting());
        return Review.same(shown.reviewer(), official)
                ? new Done<>(review)
                : new Done<>(
                        review.declared(new Declaration(official, false, statement, clock.instant(), reason))
                                .next(shown.takenOver(official)));
    }

}
