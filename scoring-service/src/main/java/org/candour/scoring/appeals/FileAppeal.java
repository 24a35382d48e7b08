package org.candour.scoring.appeals;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.appeals.Indicators.Indicator;
import org.candour.scoring.appeals.Indicators.Question;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.reviews.Closing;
import org.candour.scoring.reviews.ReadReviews;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewRefusal;
import org.candour.scoring.reviews.ReviewState;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** What a company does: appeals what was decided, and withdraws an appeal. */
public final class FileAppeal {

    /** How long a company may appeal what was decided, as the Corporate Human Rights Benchmark lets companies. */
    public static final Period APPEALED_FOR = Period.ofDays(28);

    private final SettledAppeals appeals;

    private final ReadReviews reviews;

    private final Indicators indicators;

    private final InstantSource clock;

    /**
     * Files with these.
     *
     * @param appeals what was appealed
     * @param reviews what was decided
     * @param indicators what can be appealed
     * @param clock tells when
     */
    FileAppeal(SettledAppeals appeals, ReadReviews reviews, Indicators indicators, InstantSource clock) {
        this.appeals = appeals;
        this.reviews = reviews;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * Appeals what was decided about an indicator.
     *
     * @param id the review, of a filing of the company for which the caller files
     * @param who files for that company
     * @param proposed the appeal
     * @return the appeal
     */
    public Outcome<Appeal, AppealRefusal> file(ReviewId id, Acting who, ProposedAppeal proposed) {
        List<Finding> findings = proposed.findings();
        if (!findings.isEmpty()) {
            return AppealRefusal.faulty(findings);
        }
        Review review = reviews.find(id).orElse(null);
        if (review == null) {
            return new Refused<>(new AppealRefusal.NothingThere());
        }
        if (!(review.state() instanceof ReviewState.Closed closed)) {
            return AppealRefusal.as(new ReviewRefusal.StandsElsewhere(review.state().wire()));
        }
        Official official = review.pseudonyms().name(who);
        Optional<ReviewRefusal> refusal = Parties.refusal(closed, official);
        if (refusal.isPresent()) {
            return AppealRefusal.as(refusal.get());
        }
        String methodology = ProposedAppeal.given(proposed.methodology());
        String indicator = ProposedAppeal.given(proposed.indicator());
        Optional<Indicator> found = indicators.find(id, methodology, indicator);
        if (found.isEmpty()) {
            return AppealRefusal.faulty(List.of(Finding.error("/indicator",
                    "is neither a result nor a step of a score of this filing by that methodology")));
        }
        int closing = decidedBy(closed.closings(), found.get());
        LocalDate until = LocalDate.ofInstant(closed.closings().get(closing - 1).closed(), ZoneOffset.UTC)
                .plus(APPEALED_FOR);
        if (LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).isAfter(until)) {
            return new Refused<>(new AppealRefusal.ComesTooLate(until));
        }
        return kept(review, new Appeal(new AppealId(id, 1), 1, review.company(), methodology, indicator,
                found.get().open(), closing, ProposedAppeal.given(proposed.reason()), proposed.sources(),
                official, clock.instant(), new AppealState.Open()));
    }

    /**
     * Withdraws an appeal that nobody has answered yet.
     *
     * @param id which
     * @param who files for the company
     * @return the appeal
     */
    public Outcome<Appeal, AppealRefusal> withdraw(AppealId id, Acting who) {
        while (true) {
            Appeal appeal = appeals.find(id).orElse(null);
            Review review = reviews.find(id.review()).orElse(null);
            if (appeal == null || review == null) {
                return new Refused<>(new AppealRefusal.NothingThere());
            }
            if (!appeal.isPending()) {
                return new Refused<>(new AppealRefusal.StandsElsewhere(appeal.state().wire()));
            }
            Appeal withdrawn = appeal
                    .next(new AppealState.Withdrawn(review.pseudonyms().name(who), clock.instant()));
            if (appeals.keep(withdrawn)) {
                return new Done<>(withdrawn);
            }
        }
    }

    /** At the next free place; whoever was slower looks again at what is there. */
    private Outcome<Appeal, AppealRefusal> kept(Review review, Appeal first) {
        while (true) {
            List<Appeal> before = appeals.of(review.id());
            if (before.stream().anyMatch(each -> each.names(first.methodology(), first.indicator())
                    && (each.isPending() || (each.state() instanceof AppealState.Settled
                            && each.closing() == first.closing())))) {
                return new Refused<>(new AppealRefusal.WasAppealed());
            }
            if (before.size() >= AppealId.MOST) {
                return new Refused<>(new AppealRefusal.AreTooMany());
            }
            Appeal appeal = first.at(new AppealId(review.id(), before.size() + 1));
            if (appeals.keep(appeal)) {
                return new Done<>(appeal);
            }
        }
    }

    /** The number of the last closing that changed anything in the indicator; else the first. */
    private static int decidedBy(List<Closing> closings, Indicator indicator) {
        for (int number = closings.size(); number > 1; number--) {
            if (closings.get(number - 1).places().stream().anyMatch(place -> indicator.questions()
                    .contains(new Question(place.form(), place.question())))) {
                return number;
            }
        }
        return 1;
    }

}
