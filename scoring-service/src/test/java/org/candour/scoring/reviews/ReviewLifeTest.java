package org.candour.scoring.reviews;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewState.Assigned;
import org.candour.scoring.reviews.ReviewState.Closed;
import org.candour.scoring.reviews.ReviewState.Open;
import org.candour.scoring.reviews.ReviewState.Shown;
import org.candour.scoring.scores.InMemoryScores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.candour.scoring.reviews.ReviewBench.ACME;
import static org.candour.scoring.reviews.ReviewBench.ANN;
import static org.candour.scoring.reviews.ReviewBench.ANN_HERSELF;
import static org.candour.scoring.reviews.ReviewBench.BEN;
import static org.candour.scoring.reviews.ReviewBench.ID;
import static org.candour.scoring.reviews.ReviewBench.choice;
import static org.candour.scoring.reviews.ReviewBench.confirmed;
import static org.candour.scoring.reviews.ReviewBench.done;
import static org.candour.scoring.reviews.ReviewBench.refusal;
import static org.candour.scoring.reviews.ReviewBench.strength;

class ReviewLifeTest {

    private final ReviewBench bench = new ReviewBench();

    @Test
    void goesFromAssignmentToClosingAfterFourteenDays() {
        Review shown = bench.shown(confirmed("R1"));

        assertThat(shown.state()).asInstanceOf(type(Shown.class)).satisfies(state -> {
            assertThat(state.until()).isEqualTo(LocalDate.of(2026, 11, 16));
            assertThat(state.second()).isFalse();
        });
        bench.days(14);
        assertThat(refusal(bench.deciding.close(ID, ANN)))
                .isEqualTo(new ReviewRefusal.IsShown(LocalDate.of(2026, 11, 16)));
        bench.days(1);
        Review closed = done(bench.deciding.close(ID, ANN));
        assertThat(closed.state()).asInstanceOf(type(Closed.class))
                .satisfies(state -> assertThat(state.latest().authority()).isEqualTo("An authority"));
        assertThat(closed.decided()).hasValueSatisfying(
                decided -> assertThat(decided.decisions().each()).hasSize(1));
        assertThat(refusal(bench.deciding.close(ID, ANN)))
                .isEqualTo(new ReviewRefusal.StandsElsewhere("closed"));
        assertThat(done(bench.taking.take(ID, BEN, false, "None.")).state()).isEqualTo(closed.state());
    }

    @Test
    void asksForAnotherPersonWhereAResultMovesByFive() {
        bench.shown(strength("R1", "1/2"));
        bench.days(15);

        assertThat(refusal(bench.deciding.close(ID, ANN))).isEqualTo(new ReviewRefusal.NeedsASecond());
        assertThat(refusal(bench.agree(ANN_HERSELF)))
                .isEqualTo(new ReviewRefusal.IsTheReviewer());
        assertThat(refusal(bench.agree(ReviewBench.reviewing("bot", null))))
                .isEqualTo(new ReviewRefusal.NamesNoPerson());
        assertThat(refusal(bench.agree(BEN)))
                .isEqualTo(new ReviewRefusal.HasNotDeclared());
        done(bench.taking.take(ID, BEN, false, "None."));
        done(bench.agree(BEN));
        assertThat(refusal(bench.agree(BEN))).isEqualTo(new ReviewRefusal.WasSaid());
        assertThat(done(bench.deciding.close(ID, ANN)).state()).isInstanceOf(Closed.class);
    }

    @Test
    void belongsToWhoTookItOnWithWhicheverClient() {
        Review taken = done(bench.taking.take(ID, ANN, false, "None."));
        ProposedReview nothing = new ProposedReview(ReviewBench.FULL, List.of());

        assertThat(refusal(bench.deciding.write(ID, BEN, taken.revision(), nothing)))
                .isEqualTo(new ReviewRefusal.IsNotTheReviewer());
        assertThat(done(bench.deciding.write(ID, ANN_HERSELF, taken.revision(), nothing)).revision())
                .isEqualTo(2);
        assertThat(refusal(bench.deciding.write(ID, ANN, taken.revision(), nothing)))
                .isEqualTo(new ReviewRefusal.WasChanged());
        assertThat(done(bench.taking.take(ID, ANN, false, "Still none.")).declarations()).hasSize(1);
        assertThat(done(bench.taking.take(ID, BEN, false, "None.")).reviewer()).map(Official::person)
                .contains("user:ben");
        assertThat(refusal(bench.deciding.show(ID, BEN))).isEqualTo(new ReviewRefusal.HasNoDraft());
    }

    @Test
    void whoDeclaresAConflictStepsBackForGood() {
        bench.written(confirmed("R1"));
        assertThat(done(bench.taking.take(ID, ANN, true, "I own shares.")).state()).isEqualTo(new Open());
        assertThat(refusal(bench.taking.take(ID, ANN_HERSELF, false, "Sold them.")))
                .isEqualTo(new ReviewRefusal.HasAConflict());
        assertThat(refusal(bench.taking.take(ID, new Reviewing(BEN.acting(), true), false, "None.")))
                .isEqualTo(new ReviewRefusal.HasAConflict());
        assertThat(refusal(bench.taking.take(ID, ReviewBench.reviewing("bot", null), false, "None.")))
                .isEqualTo(new ReviewRefusal.NamesNoPerson());
        assertThat(refusal(bench.taking.take(ID, BEN, null, " "))).isInstanceOfSatisfying(
                ReviewRefusal.BreaksRules.class, broken -> assertThat(broken.findings()).hasSize(2));
        assertThat(done(bench.taking.take(ID, BEN, false, "None.")).state()).isInstanceOf(Assigned.class);
    }

    @Test
    void theCompanyAnswersOnceWhileItIsShown() {
        bench.written(confirmed("R1"));
        assertThat(refusal(bench.answer(ACME, "No.")))
                .isEqualTo(new ReviewRefusal.StandsElsewhere("assigned"));
        done(bench.deciding.show(ID, ANN));
        bench.days(14);
        assertThat(done(bench.answer(ACME, " No. ")).state()).asInstanceOf(type(Shown.class))
                .satisfies(shown -> assertThat(shown.reply()).isNotNull()
                        .satisfies(reply -> assertThat(reply.text()).isEqualTo("No.")));
        assertThat(refusal(bench.answer(ACME, "No!"))).isEqualTo(new ReviewRefusal.WasSaid());
    }

    @Test
    void anAnswerThatComesTooLateIsRefused() {
        bench.shown(confirmed("R1"));
        bench.days(15);

        assertThat(refusal(bench.answer(new Acting("client:acme", null), "No.")))
                .isEqualTo(new ReviewRefusal.WasShown(LocalDate.of(2026, 11, 16)));
    }

    @Test
    void whatIsWrittenAnewIsShownAnew() {
        Review shown = bench.shown(confirmed("R1"));
        done(bench.answer(ACME, "R2 is wrong."));
        Review again = done(bench.deciding.write(ID, ANN, shown.revision() + 1,
                new ProposedReview(ReviewBench.FULL, List.of(choice("R2", "PARTLY")))));

        assertThat(again.state()).isInstanceOf(Assigned.class);
        bench.days(20);
        assertThat(refusal(bench.deciding.close(ID, ANN)))
                .isEqualTo(new ReviewRefusal.StandsElsewhere("assigned"));
    }

    @Test
    void scoresAfterAClosedReviewAreAddedOnceByEachMethodology() {
        InMemoryScores scores = new InMemoryScores();
        ReviewedScores reviewed = new ReviewedScores(bench.filings, bench.scoring, scores);
        Review shown = bench.shown(confirmed("R1"));
        assertThat(reviewed.of(shown)).isEmpty();
        bench.days(15);
        Review closed = done(bench.deciding.close(ID, ANN));

        assertThat(reviewed.of(closed)).hasSize(1).first()
                .satisfies(first -> assertThat(first.digest())
                        .isEqualTo(reviewed.of(closed).getFirst().digest()));
        assertThat(scores.heads()).extracting(score -> score.id())
                .containsExactly(ID + ":candour:1:reviewed:1");
        assertThat(scores.writes()).isEqualTo(1);
    }

}
