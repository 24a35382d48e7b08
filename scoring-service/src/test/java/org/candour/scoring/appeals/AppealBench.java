package org.candour.scoring.appeals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.candour.scoring.appeals.Indicators.Indicator;
import org.candour.scoring.appeals.Indicators.Question;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.reviews.DecideAgain;
import org.candour.scoring.reviews.ProposedChange;
import org.candour.scoring.reviews.ProposedDecision;
import org.candour.scoring.reviews.ReadReviews;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewBench;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewState.Closed;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;

import static org.candour.scoring.reviews.ReviewBench.ID;
import static org.candour.scoring.reviews.ReviewBench.reviewing;

/** Appeals against the one review of a bench, and those who take part; R1 to R8 are results of one question each. */
final class AppealBench {

    static final Reviewing DAN = reviewing("dan", "user:dan");

    static final Reviewing EVE = reviewing("eve", "user:eve");

    static final Acting CLEO = ReviewBench.ACME;

    final ReviewBench reviews = new ReviewBench();

    final InterruptedAppeals store = new InterruptedAppeals();

    final DecideAgain deciding = new DecideAgain(reviews.desk, reviews.scoring);

    final SettledAppeals appeals = new SettledAppeals(store, deciding);

    final ReadAppeals reading = new ReadAppeals(appeals);

    private final ReadReviews readReviews = new ReadReviews(reviews.desk);

    private final TakeUpAppeal taking = new TakeUpAppeal(appeals, readReviews);

    final FileAppeal filing = new FileAppeal(appeals, readReviews, AppealBench::indicator, reviews.clock);

    private final AnswerAppeal answering = new AnswerAppeal(taking, AppealBench::indicator, deciding,
            "An authority", reviews.clock);

    private final AgreeToAnswer agreeing = new AgreeToAnswer(taking, deciding, reviews.clock);

    /** Filed by the company. */
    Appeal filed(String indicator) {
        return done(file(CLEO, indicator));
    }

    Outcome<Appeal, AppealRefusal> file(Acting who, String indicator) {
        return filing.file(ID, who, new ProposedAppeal("candour/1", indicator, "It is everywhere.",
                List.of("https://example.org/1")));
    }

    /** Without ties, as they say. */
    void declared(Reviewing... all) {
        for (Reviewing who : all) {
            ReviewBench.done(reviews.taking.take(ID, who, false, "None."));
        }
    }

    /** By somebody who has read it as it stands. */
    Outcome<Appeal, AppealRefusal> uphold(Reviewing who, Appeal appeal, ProposedDecision... decisions) {
        return answering.reply(appeal.id(), who, now(appeal).revision(),
                new ProposedReply("upheld", "I read it.", new ProposedChange(List.of(decisions), List.of())));
    }

    /** By somebody who has read it as it stands. */
    Outcome<Appeal, AppealRefusal> refuse(Reviewing who, Appeal appeal) {
        return answering.reply(appeal.id(), who, now(appeal).revision(),
                new ProposedReply("not-upheld", "I read it.", new ProposedChange(List.of(), List.of())));
    }

    /** By somebody who has read it as it stands. */
    Outcome<Appeal, AppealRefusal> agree(Reviewing who, Appeal appeal) {
        return agreeing.agree(appeal.id(), who, now(appeal).revision(), "So do I.");
    }

    Appeal now(Appeal appeal) {
        return store.find(appeal.id()).orElseThrow();
    }

    Closed closed() {
        Review review = readReviews.find(ID).orElseThrow();
        return (Closed) review.state();
    }

    /** As this review names somebody. */
    Official officially(Acting who) {
        return readReviews.find(ID).orElseThrow().pseudonyms().name(who);
    }

    static Appeal done(Outcome<Appeal, AppealRefusal> outcome) {
        return switch (outcome) {
            case Done<Appeal, AppealRefusal>(Appeal value) -> value;
            case Refused<Appeal, AppealRefusal>(AppealRefusal why) -> throw new AssertionError(why);
        };
    }

    static AppealRefusal refusal(Outcome<?, AppealRefusal> outcome) {
        return switch (outcome) {
            case Done<?, AppealRefusal> done -> throw new AssertionError(done);
            case Refused<?, AppealRefusal>(AppealRefusal why) -> why;
        };
    }

    private static Optional<Indicator> indicator(Object review, String methodology, String indicator) {
        Set<Question> asked = IntStream.rangeClosed(1, 8).mapToObj(i -> "R" + i)
                .filter(question -> indicator.equals("all") || indicator.equals(question))
                .map(question -> new Question("rights-security", question))
                .collect(Collectors.toUnmodifiableSet());
        return asked.isEmpty() || !methodology.equals("candour/1")
                ? Optional.empty()
                : Optional.of(new Indicator(asked, true));
    }

}
