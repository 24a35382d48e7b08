package org.candour.scoring.reviews;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** What the reviewer does: writes decisions down, shows them to the company, closes the review. */
public final class DecideReview {

    /** How long the company sees a draft before the review can be closed. */
    public static final Period SHOWN_FOR = Period.ofDays(14);

    private final ReviewDesk desk;

    private final Inheritance inheritance;

    private final ReviewScoring scoring;

    private final String authority;

    private final InstantSource clock;

    /**
     * Decides with these.
     *
     * @param desk has the reviews
     * @param scoring says what a review comes to
     * @param authority in whose name reviews are closed
     * @param clock tells when
     */
    public DecideReview(ReviewDesk desk, ReviewScoring scoring, String authority, InstantSource clock) {
        this.desk = desk;
        this.inheritance = new Inheritance(desk);
        this.scoring = scoring;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Writes decisions down, in place of those that were. What was shown is taken back by that.
     *
     * @param id which
     * @param who its reviewer
     * @param revision that the reviewer has looked at
     * @param proposed the decisions
     * @return the review
     */
    public Outcome<Review, ReviewRefusal> write(ReviewId id, Reviewing who, long revision,
            ProposedReview proposed) {
        return desk.change(id, (about, review) -> mine(review, who).then(official -> {
            if (review.revision() != revision) {
                return new Refused<>(new ReviewRefusal.WasChanged());
            }
            List<Finding> findings = proposed.findings(about, scoring);
            if (findings.isEmpty()) {
                findings = inheritance.findings(about, proposed.draft().decisions());
            }
            return findings.isEmpty()
                    ? new Done<>(review.next(new ReviewState.Assigned(official, proposed.draft())))
                    : new Refused<>(new ReviewRefusal.BreaksRules(findings));
        }));
    }

    /**
     * Shows the company what would be decided.
     *
     * @param id which
     * @param who its reviewer
     * @return the review
     */
    public Outcome<Review, ReviewRefusal> show(ReviewId id, Reviewing who) {
        return desk.change(id, (about, review) -> mine(review, who).then(_ -> switch (review.state()) {
            case ReviewState.Assigned(var reviewer, var draft) -> draft == null
                    ? new Refused<>(new ReviewRefusal.HasNoDraft())
                    : new Done<>(review.next(shown(about, reviewer, draft)));
            case ReviewState.Open _,ReviewState.Shown _,ReviewState.Closed _ ->
                new Refused<>(new ReviewRefusal.StandsElsewhere(review.state().wire()));
        }));
    }

    /**
     * Closes a review: the decisions count from now on.
     *
     * @param id which
     * @param who its reviewer
     * @return the review
     */
    public Outcome<Review, ReviewRefusal> close(ReviewId id, Reviewing who) {
        return desk.change(id, (about, review) -> mine(review, who).then(_ -> switch (review.state()) {
            case ReviewState.Shown shown -> {
                Optional<ReviewRefusal> refusal = notYet(about, shown);
                yield refusal.isPresent()
                        ? new Refused<>(refusal.get())
                        : new Done<>(review.next(
                                new ReviewState.Closed(shown, authority, clock.instant(), Salts.fresh())));
            }
            case ReviewState.Open _,ReviewState.Assigned _,ReviewState.Closed _ ->
                new Refused<>(new ReviewRefusal.StandsElsewhere(review.state().wire()));
        }));
    }

    /** A methodology may have been adopted since it was shown: whether a second is needed is computed again. */
    private Optional<ReviewRefusal> notYet(FilingUnderReview about, ReviewState.Shown shown) {
        if (!day(clock.instant()).isAfter(shown.until())) {
            return Optional.of(new ReviewRefusal.IsShown(shown.until()));
        }
        return shown.agreement() == null && (shown.second() || needsSecond(about, shown.draft()))
                ? Optional.of(new ReviewRefusal.NeedsASecond())
                : Optional.empty();
    }

    private ReviewState.Shown shown(FilingUnderReview about, Official reviewer, ReviewDraft draft) {
        Instant now = clock.instant();
        return new ReviewState.Shown(reviewer, draft, now, day(now).plus(SHOWN_FOR),
                needsSecond(about, draft),
                null, null);
    }

    private boolean needsSecond(FilingUnderReview about, ReviewDraft draft) {
        ReviewDecisions decisions = new ReviewDecisions(1, "", draft.inputs());
        return !draft.decisions().isEmpty() && about.methodologies().stream()
                .flatMap(by -> scoring.tried(about.filing(), by, decisions).stream())
                .anyMatch(effect -> effect.moves() || effect.gateMoves());
    }

    private static Outcome<Official, ReviewRefusal> mine(Review review, Reviewing who) {
        Optional<ReviewRefusal> refusal = ReviewDesk.refusal(review, who);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        Official official = review.pseudonyms().name(who.acting());
        if (review.state() instanceof ReviewState.Closed closed) {
            return new Refused<>(new ReviewRefusal.StandsElsewhere(closed.wire()));
        }
        return review.reviewer().filter(at -> Review.same(at, official)).isPresent()
                ? new Done<>(official)
                : new Refused<>(new ReviewRefusal.IsNotTheReviewer());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

}
