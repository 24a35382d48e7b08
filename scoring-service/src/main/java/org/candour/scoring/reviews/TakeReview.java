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
 * Assigns a review to who takes it on, with a declaration of conflicts. Whoever declares one steps back, and cannot take
 * it on again.
 */
public final class TakeReview {

    private final ReviewDesk desk;

    private final InstantSource clock;

    /**
     * Assigns with these.
     *
     * @param desk has the reviews
     * @param clock tells when
     */
    public TakeReview(ReviewDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Takes a review on, or steps back from it.
     *
     * @param id which
     * @param who a reviewer
     * @param conflict whether there are ties to the company that could sway a decision
     * @param statement what there is, or that there is nothing
     * @return the review; open if the reviewer stepped back
     */
    public Outcome<Review, ReviewRefusal> take(ReviewId id, Reviewing who, @Nullable Boolean conflict,
            @Nullable String statement) {
        List<Finding> findings = new ArrayList<>(Texts.findings("/statement", statement, Texts.REASON));
        if (conflict == null) {
            findings.add(Finding.error("/conflict", "is missing"));
        }
        if (!findings.isEmpty() || statement == null || conflict == null) {
            return new Refused<>(new ReviewRefusal.BreaksRules(findings));
        }
        return desk.change(id, (_, review) -> taken(review, who, conflict, statement.strip()));
    }

    private Outcome<Review, ReviewRefusal> taken(Review review, Reviewing who, boolean conflict,
            String statement) {
        Optional<ReviewRefusal> refusal = ReviewDesk.refusal(review, who);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        Official official = review.pseudonyms().name(who.acting());
        Review declared = review.declared(new Declaration(official, conflict, statement, clock.instant()));
        boolean isReviewer = review.reviewer().filter(at -> Review.same(at, official)).isPresent();
        return switch (review.state()) {
            case ReviewState.Closed closed -> conflict
                    ? new Done<>(declared.next(closed))
                    : declaredOnly(review, declared, closed, official);
            case ReviewState.Shown shown -> conflict && isReviewer
                    ? new Done<>(declared.next(new ReviewState.Open()))
                    : conflict
                            ? new Done<>(declared.next(shown.without(official)))
                            : declaredOnly(review, declared, shown, official);
            case ReviewState.Open open ->
                new Done<>(declared.next(conflict ? open : new ReviewState.Assigned(official, null)));
            case ReviewState.Assigned assigned -> new Done<>(declared.next(conflict
                    ? isReviewer ? new ReviewState.Open() : assigned
                    : new ReviewState.Assigned(official, isReviewer ? assigned.draft() : null)));
        };
    }

    /** Whoever is to agree, or to answer an appeal, declares first, too; the review stays with who wrote it. */
    private static Outcome<Review, ReviewRefusal> declaredOnly(Review review, Review declared,
            ReviewState state,
            Official official) {
        return review.isDeclaredFree(official) ? new Done<>(review) : new Done<>(declared.next(state));
    }

}
