package org.candour.scoring.reviews;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.candour.scoring.reviews.ReviewDesk.OnDesk;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Changes what a closed review decided, where somebody who did not decide finds that it was wrong. */
public final class DecideAgain {

    private final ReviewDesk desk;

    private final Inheritance inheritance;

    private final ReviewScoring scoring;

    private final FarChanges far;

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
        this.far = new FarChanges(scoring);
    }

    /**
     * Looks over what somebody would decide otherwise.
     *
     * @param id which review
     * @param proposed what would be decided otherwise
     * @return what it comes to; refused for what is wrong with it
     */
    public Outcome<LookedOver, ReviewRefusal> lookOver(ReviewId id, ProposedChange proposed) {
        return lookOver(id, (about, inForce) -> proposed.findings(about, inForce, scoring), proposed::change);
    }

    /**
     * Looks over once more what was looked over before: it may not stand any more beside what was decided since, or by
     * a methodology that was adopted since.
     *
     * @param id which review
     * @param change what would be decided otherwise
     * @return what it comes to; refused for what is wrong with it
     */
    public Outcome<LookedOver, ReviewRefusal> lookOver(ReviewId id, Change change) {
        return lookOver(id, (about, inForce) -> change.findings(about, inForce, scoring), () -> change);
    }

    private Outcome<LookedOver, ReviewRefusal> lookOver(ReviewId id,
            BiFunction<FilingUnderReview, List<ReasonedDecision>, List<Finding>> faults,
            Supplier<Change> changing) {
        OnDesk found = desk.find(id).orElse(null);
        if (found == null || !(found.review().state() instanceof ReviewState.Closed closed)) {
            return new Refused<>(new ReviewRefusal.NothingThere());
        }
        List<Finding> findings = faults.apply(found.about(), closed.inForce());
        if (!findings.isEmpty()) {
            return new Refused<>(new ReviewRefusal.BreaksRules(findings));
        }
        Change change = changing.get();
        findings = inheritance.findings(found.about(), change.decisions());
        return findings.isEmpty()
                ? new Done<>(new LookedOver(change, closed.closings().size(),
                        far.isFar(found.about(), closed, change)))
                : new Refused<>(new ReviewRefusal.BreaksRules(findings));
    }

    /**
     * Closes a review once more, as long as it stands as it was looked over. Done twice for one appeal it is done once.
     *
     * @param id which review
     * @param closing what was decided, and for which appeal
     * @param closings how many there were when it was looked over
     * @return the review; refused, and then for good, where it was closed for something else since, or one of those who
     *         decided or agreed has declared a conflict
     */
    public Outcome<Review, ReviewRefusal> close(ReviewId id, Closing closing, int closings) {
        return desk.change(id, (_, review) -> switch (review.state()) {
            case ReviewState.Closed closed -> closed(review, closed, closing, closings);
            case ReviewState.Open _,ReviewState.Assigned _,ReviewState.Shown _ ->
                new Refused<>(new ReviewRefusal.StandsElsewhere(review.state().wire()));
        });
    }

    private static Outcome<Review, ReviewRefusal> closed(Review review, ReviewState.Closed closed,
            Closing closing, int closings) {
        if (closed.closings().stream().anyMatch(each -> Objects.equals(each.appeal(), closing.appeal()))) {
            return new Done<>(review);
        }
        if (closing.deciders().anyMatch(review::hasConflict)) {
            return new Refused<>(new ReviewRefusal.HasAConflict());
        }
        return closed.closings().size() == closings
                ? new Done<>(review.next(closed.further(closing)))
                : new Refused<>(new ReviewRefusal.WasChanged());
    }

    /**
     * A change that can stand.
     *
     * @param change what would be decided otherwise
     * @param closings how many there are, after which it can stand
     * @param far whether another reviewer must agree
     */
    public record LookedOver(Change change, int closings, boolean far) {}

}
