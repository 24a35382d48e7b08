package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.Decision.OnAnswer;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.outcome.Outcome;
import org.candour.support.problem.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.reviews.ReviewBench.ANN;
import static org.candour.scoring.reviews.ReviewBench.BEN;
import static org.candour.scoring.reviews.ReviewBench.FULL;
import static org.candour.scoring.reviews.ReviewBench.ID;
import static org.candour.scoring.reviews.ReviewBench.done;
import static org.candour.scoring.reviews.ReviewBench.refusal;

/** The same company files again, with another answer to R2. */
class InheritanceTest {

    private static final ReviewId NEXT = new ReviewId("01932c07-2f6a-7c31-9d54-0a1b2c3d4e60", 1);

    private final ReviewBench bench = new ReviewBench();

    private final FilingUnderReview next = new FilingUnderReview(again(bench.about.filing()),
            bench.about.methodologies());

    private final ReviewDesk desk = new ReviewDesk(
            id -> id.equals(NEXT) ? Optional.of(next) : bench.filings.find(id), bench.reviews,
            bench.news);

    private final DecideReview deciding = new DecideReview(desk, bench.scoring, "An authority", bench.clock);

    @Test
    void takesOverWhatWasDecidedAboutAnAnswerThatHasNotChanged() {
        close();

        assertThat(write(inherited("R1", "1/2")).state()).isInstanceOfSatisfying(ReviewState.Assigned.class,
                assigned -> assertThat(assigned.draft()).isNotNull()
                        .satisfies(draft -> assertThat(draft.decisions())
                                .containsExactly(new ReasonedDecision(
                                        new OnAnswer("rights-security", "R1", null, null, Rational.of(1, 2),
                                                null),
                                        "As last year.", List.of(), ID))));
    }

    @Test
    void refusesWhatWasNotDecidedSoOrWhereTheAnswerIsAnother() {
        assertThat(faults(inherited("R1", "1/2"))).containsExactly("/decisions/0/inheritedFrom");
        close();

        assertThat(faults(inherited("R1", "1"), inherited("R2", "1/2"), inherited("R3", "1/2")))
                .containsExactly("/decisions/0/inheritedFrom", "/decisions/1/inheritedFrom",
                        "/decisions/2/inheritedFrom");
        assertThat(faults(new ProposedDecision("rights-security", "R1", null, null, null, null, null, "So.",
                List.of(), "last year"))).containsExactly("/decisions/0/inheritedFrom");
    }

    /** R1 and R2 have evidence of half strength, as the earlier review says. */
    private void close() {
        bench.shown(ReviewBench.strength("R1", "1/2"), ReviewBench.strength("R2", "1/2"));
        done(bench.taking.take(ID, BEN, false, "None."));
        done(bench.agree(BEN));
        bench.days(15);
        done(bench.deciding.close(ID, ANN));
    }

    private Review write(ProposedDecision... decisions) {
        return done(outcome(decisions));
    }

    private List<String> faults(ProposedDecision... decisions) {
        return refusal(outcome(decisions)) instanceof ReviewRefusal.BreaksRules broken
                ? broken.findings().stream().map(Finding::pointer).toList()
                : List.of();
    }

    private Outcome<Review, ReviewRefusal> outcome(ProposedDecision... decisions) {
        Review taken = done(new TakeReview(desk, bench.clock).take(NEXT, ANN, false, "None."));
        return deciding.write(NEXT, ANN, taken.revision(), new ProposedReview(FULL, List.of(decisions)));
    }

    private static ProposedDecision inherited(String question, String strength) {
        return new ProposedDecision("rights-security", question, null, null, strength, null, null,
                "As last year.",
                List.of(), ID.toString());
    }

    private static ReceivedFiling again(ReceivedFiling filing) {
        Filing content = filing.content();
        List<Answer> answers = new ArrayList<>(content.answers());
        answers.set(1, new Answer("rights-security", "R2", null, "PARTLY", List.of(), false, List.of()));
        return new ReceivedFiling(NEXT.disclosure(), 1, 2, 8, filing.company(), filing.digest(), Map.of(),
                filing.submittedAt(), true, new Filing(content.periodFrom(), content.periodTo(), null,
                        content.forms(), answers),
                new byte[0]);
    }

}
