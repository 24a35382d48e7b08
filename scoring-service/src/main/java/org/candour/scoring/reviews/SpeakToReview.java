package org.candour.scoring.reviews;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewState.Shown;
import org.candour.scoring.reviews.ReviewState.Statement;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** What others do while a draft is shown: the company answers, another reviewer agrees. */
public final class SpeakToReview {

    private final ReviewDesk desk;

    private final InstantSource clock;

    /**
     * Listens with these.
     *
     * @param desk has the reviews
     * @param clock tells when
     */
    public SpeakToReview(ReviewDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The company answers, once. Whoever does so for it has ties to it, and takes no part as a reviewer.
     *
     * @param id which
     * @param who files for the company
     * @param revision that the company has looked at
     * @param text plain
     * @return the review
     */
    public Outcome<Review, ReviewRefusal> answer(ReviewId id, Acting who, long revision,
            @Nullable String text) {
        List<Finding> findings = Texts.findings("/text", text, Texts.REPLY);
        if (!findings.isEmpty() || text == null) {
            return new Refused<>(new ReviewRefusal.BreaksRules(findings));
        }
        return desk.change(id, (_, review) -> shown(review).then(shown -> {
            if (LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).isAfter(shown.until())) {
                return new Refused<>(new ReviewRefusal.WasShown(shown.until()));
            }
            if (shown.reply() != null) {
                return new Refused<>(new ReviewRefusal.WasSaid());
            }
            Official official = review.pseudonyms().name(who);
            if (Review.same(official, shown.reviewer())) {
                return new Refused<>(new ReviewRefusal.HasAConflict());
            }
            return review.revision() == revision
                    ? new Done<>(withTies(review, official)
                            .next(shown.without(official).replied(said(official, text))))
                    : new Refused<>(new ReviewRefusal.WasChanged());
        }));
    }

    /**
     * Another reviewer, who has declared to be free, agrees with what is shown.
     *
     * @param id which
     * @param who another person than the reviewer
     * @param revision that this person has looked at
     * @param reason why
     * @return the review
     */
    public Outcome<Review, ReviewRefusal> agree(ReviewId id, Reviewing who, long revision,
            @Nullable String reason) {
        List<Finding> findings = Texts.findings("/reason", reason, Texts.REASON);
        if (!findings.isEmpty() || reason == null) {
            return new Refused<>(new ReviewRefusal.BreaksRules(findings));
        }
        return desk.change(id, (_, review) -> shown(review).then(shown -> {
            Optional<ReviewRefusal> refusal = ReviewDesk.refusal(review, who);
            if (refusal.isPresent()) {
                return new Refused<>(refusal.get());
            }
            Official official = review.pseudonyms().name(who.acting());
            if (!official.isSurelyAnotherThan(shown.reviewer())) {
                return new Refused<>(new ReviewRefusal.IsTheReviewer());
            }
            if (!review.isDeclaredFree(official)) {
                return new Refused<>(new ReviewRefusal.HasNotDeclared());
            }
            if (shown.agreement() != null) {
                return new Refused<>(new ReviewRefusal.WasSaid());
            }
            return review.revision() != revision
                    ? new Refused<>(new ReviewRefusal.WasChanged())
                    : new Done<>(review.next(shown.agreed(said(official, reason))));
        }));
    }

    private Review withTies(Review review, Official speaker) {
        return speaker.person() == null
                ? review
                : review.declared(
                        new Declaration(speaker, true, "Speaks for the company.", clock.instant()));
    }

    private Statement said(Official by, String text) {
        return new Statement(by, clock.instant(), text.strip());
    }

    private static Outcome<Shown, ReviewRefusal> shown(Review review) {
        return review.state() instanceof Shown shown
                ? new Done<>(shown)
                : new Refused<>(new ReviewRefusal.StandsElsewhere(review.state().wire()));
    }

}
