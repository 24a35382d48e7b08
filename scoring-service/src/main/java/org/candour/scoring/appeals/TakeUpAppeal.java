package org.candour.scoring.appeals;

import java.util.Optional;
import java.util.function.Function;

import org.candour.scoring.appeals.AppealState.Counting;
import org.candour.scoring.appeals.AppealState.Reply;
import org.candour.scoring.appeals.AppealState.Settled;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.ReadReviews;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewRefusal;
import org.candour.scoring.reviews.ReviewState.Closed;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;

/** Lets a reviewer change an appeal that waits for that: somebody without ties, who has seen how it stands. */
final class TakeUpAppeal {

    private final SettledAppeals appeals;

    private final ReadReviews reviews;

    private final Parties parties;

    TakeUpAppeal(SettledAppeals appeals, ReadReviews reviews) {
        this.appeals = appeals;
        this.reviews = reviews;
        this.parties = new Parties(appeals);
    }

    /** Changes an appeal; what is upheld counts, or the change is refused. */
    Outcome<Appeal, AppealRefusal> change(AppealId id, Reviewing who, long revision,
            Function<Taken, Outcome<AppealState, AppealRefusal>> change) {
        Appeal appeal = appeals.find(id).orElse(null);
        Review review = reviews.find(id.review()).orElse(null);
        if (appeal == null || review == null || !(review.state() instanceof Closed closed)) {
            return new Refused<>(new AppealRefusal.NothingThere());
        }
        Official official = review.pseudonyms().name(who.acting());
        Optional<ReviewRefusal> refusal = review.refusal(who).or(() -> refusal(review, official));
        if (refusal.isPresent()) {
            return AppealRefusal.as(refusal.get());
        }
        if (!appeal.isPending()) {
            return new Refused<>(new AppealRefusal.StandsElsewhere(appeal.state().wire()));
        }
        return appeal.revision() == revision
                ? change.apply(new Taken(appeal, review, closed, official))
                        .then(state -> kept(appeal.next(state)))
                : new Refused<>(new AppealRefusal.WasChanged());
    }

    /** Why somebody takes no part, or no part any more, beside what the review says of everybody. */
    Optional<ReviewRefusal> refusal(Review review, Official official) {
        return review.hasConflict(official) || parties.spokeForCompany(review, official)
                ? Optional.of(new ReviewRefusal.HasAConflict())
                : Optional.empty();
    }

    private Outcome<Appeal, AppealRefusal> kept(Appeal changed) {
        if (!appeals.keep(changed)) {
            return new Refused<>(new AppealRefusal.WasChanged());
        }
        if (!(changed.state() instanceof Counting(Reply reply, _))) {
            return new Done<>(changed);
        }
        return appeals.find(changed.id())
                .filter(then -> then.state() instanceof Settled settled && settled.reply().equals(reply))
                .<Outcome<Appeal, AppealRefusal>>map(Done::new)
                .orElseGet(() -> new Refused<>(new AppealRefusal.WasChanged()));
    }

    /**
     * An appeal that a reviewer may change.
     *
     * @param appeal as it stands
     * @param review what it is against
     * @param closed as that stands
     * @param official the reviewer
     */
    record Taken(Appeal appeal, Review review, Closed closed, Official official) {}

}
