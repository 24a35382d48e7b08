package org.candour.scoring.reviews;

import java.util.List;
import java.util.Objects;

import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.reviews.ReviewDesk.OnDesk;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Changes what a closed review decided, where somebody who did not decide finds that it was wrong. */
public final class DecideAgain {

    private final ReviewDesk desk;

    private final Inheritance inheritance;

    private final ReviewScoring scoring;

    /**
     * Decides with these.
     *
     * @param desk has the reviews
     * @param scoring says what decisions come to
     */
    public DecideAgain(ReviewDesk desk, ReviewScoring scoring) {
        this.desk = desk;
        this.inheritance = new Inheritance(desk);
        this.scoring = scoring;
    }

    /**
     * Looks a change over.
     *
     * @param id which review
     * @param proposed what would be decided otherwise
     * @return whether another reviewer must agree; refused for what is wrong with it
     */
    public Outcome<Boolean, ReviewRefusal> isFar(ReviewId id, ProposedChange proposed) {
        OnDesk found = desk.find(id).orElse(null);
        if (found == null || !(found.review().state() instanceof ReviewState.Closed closed)) {
            return new Refused<>(new ReviewRefusal.NothingThere());
        }
        List<ReasonedDecision> inForce = closed.inForce();
        List<Finding> findings = proposed.findings(found.about(), inForce, scoring);
        if (findings.isEmpty()) {
            findings = inheritance.findings(found.about(), proposed.decided());
        }
        if (!findings.isEmpty()) {
            return new Refused<>(new ReviewRefusal.BreaksRules(findings));
        }
        Decisions before = ReviewDraft.inputs(inForce);
        Decisions after = ReviewDraft
                .inputs(Closing.changed(inForce, proposed.places(), proposed.decided()));
        return new Done<>(found.about().methodologies().stream()
                .anyMatch(by -> isFar(found.about(), by, before, after)));
    }

    /** Also where a methodology that was adopted later knows nothing of what is in force, but of what would be. */
    private boolean isFar(FilingUnderReview about, MethodologyReference by, Decisions before,
            Decisions after) {
        boolean known = scoring.tried(about.filing(), by, new ReviewDecisions(1, "", before)).isPresent();
        boolean knows = scoring.tried(about.filing(), by, new ReviewDecisions(1, "", after)).isPresent();
        return known != knows || (known && scoring.movesFar(about.filing(), by, before, after));
    }

    /**
     * Closes a review once more. Done twice for one appeal it is done once.
     *
     * @param id which review; a closed one
     * @param closing what was decided, and for which appeal
     * @return the review
     */
    public Outcome<Review, ReviewRefusal> close(ReviewId id, Closing closing) {
        return desk.change(id, (_, review) -> switch (review.state()) {
            case ReviewState.Closed closed -> new Done<>(closed.closings().stream()
                    .anyMatch(each -> Objects.equals(each.appeal(), closing.appeal()))
                            ? review
                            : review.next(closed.further(closing)));
            case ReviewState.Open _,ReviewState.Assigned _,ReviewState.Shown _ ->
                new Refused<>(new ReviewRefusal.StandsElsewhere(review.state().wire()));
        });
    }

}
