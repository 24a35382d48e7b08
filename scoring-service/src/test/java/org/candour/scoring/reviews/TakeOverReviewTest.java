package org.candour.scoring.reviews;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewState.Closed;
import org.candour.scoring.reviews.ReviewState.Shown;
import org.candour.support.outcome.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.candour.scoring.reviews.ReviewBench.ACME;
import static org.candour.scoring.reviews.ReviewBench.ANN;
import static org.candour.scoring.reviews.ReviewBench.ANN_HERSELF;
import static org.candour.scoring.reviews.ReviewBench.BEN;
import static org.candour.scoring.reviews.ReviewBench.ID;
import static org.candour.scoring.reviews.ReviewBench.confirmed;
import static org.candour.scoring.reviews.ReviewBench.done;
import static org.candour.scoring.reviews.ReviewBench.refusal;
import static org.candour.scoring.reviews.ReviewBench.strength;

class TakeOverReviewTest {

    private final ReviewBench bench = new ReviewBench();

    private final TakeOverReview takingOver = new TakeOverReview(bench.desk, bench.clock);

    @Test
    void anotherReviewerClosesWhatIsShownOnTheDayThatTheCompanyWasTold() {
        bench.shown(confirmed("R1"));
        done(bench.answer(ACME, "So it is."));
        bench.days(10);

        Review taken = take(BEN);

        assertThat(taken.state()).asInstanceOf(type(Shown.class)).satisfies(shown -> {
            assertThat(shown.until()).isEqualTo(LocalDate.of(2026, 11, 16));
            assertThat(shown.reply()).isNotNull();
            assertThat(shown.draft().decisions()).hasSize(1);
        });
        assertThat(taken.declarations().getLast()).satisfies(declared -> {
            assertThat(declared.takeOver()).isEqualTo("She is ill.");
            assertThat(declared.statement()).isEqualTo("None.");
            assertThat(declared.by().person()).isEqualTo("user:ben");
        });
        bench.days(5);
        assertThat(refusal(bench.deciding.close(ID, ANN))).isEqualTo(new ReviewRefusal.IsNotTheReviewer());
        assertThat(done(bench.deciding.close(ID, BEN)).state()).isInstanceOf(Closed.class);
    }

    @Test
    void whoHadAgreedAndTakesOverNeedsAnotherPersonWhoAgrees() {
        bench.shown(strength("R1", "1/2"));
        done(bench.taking.take(ID, BEN, false, "None."));
        done(bench.agree(BEN));
        bench.days(15);

        take(BEN);

        assertThat(refusal(bench.deciding.close(ID, BEN))).isEqualTo(new ReviewRefusal.NeedsASecond());
        assertThat(refusal(bench.agree(BEN))).isEqualTo(new ReviewRefusal.IsTheReviewer());
        done(bench.agree(ANN));
        assertThat(done(bench.deciding.close(ID, BEN)).state()).isInstanceOf(Closed.class);
    }

    @Test
    void anAgreementOfAThirdPersonStands() {
        Reviewing cid = ReviewBench.reviewing("third", "user:cid");
        bench.shown(strength("R1", "1/2"));
        done(bench.taking.take(ID, BEN, false, "None."));
        done(bench.agree(BEN));
        bench.days(15);

        take(cid);

        assertThat(done(bench.deciding.close(ID, cid)).state()).isInstanceOf(Closed.class);
    }

    @Test
    void nobodyTakesOverWhatIsNotShownOrIsTheirsOrWithTies() {
        assertThat(refusal(over(BEN, false))).isEqualTo(new ReviewRefusal.StandsElsewhere("open"));
        bench.written(confirmed("R1"));
        assertThat(refusal(over(BEN, false))).isEqualTo(new ReviewRefusal.StandsElsewhere("assigned"));
        Review shown = done(bench.deciding.show(ID, ANN));

        assertThat(take(ANN_HERSELF)).isEqualTo(shown);
        assertThat(refusal(over(BEN, true))).isInstanceOfSatisfying(ReviewRefusal.BreaksRules.class,
                broken -> assertThat(broken.findings()).singleElement()
                        .satisfies(finding -> assertThat(finding.pointer()).isEqualTo("/takeOver")));
        assertThat(refusal(over(new Reviewing(BEN.acting(), true), false)))
                .isEqualTo(new ReviewRefusal.HasAConflict());
        assertThat(refusal(over(ReviewBench.reviewing("bot", null), false)))
                .isEqualTo(new ReviewRefusal.NamesNoPerson());
        assertThat(refusal(takingOver.takeOver(ID, BEN, null, " ", " "))).isInstanceOfSatisfying(
                ReviewRefusal.BreaksRules.class, broken -> assertThat(broken.findings()).hasSize(3));
        assertThat(bench.reviews.find(ID)).contains(shown);
    }

    private Review take(Reviewing who) {
        return done(over(who, false));
    }

    private Outcome<Review, ReviewRefusal> over(Reviewing who, boolean conflict) {
        return takingOver.takeOver(ID, who, conflict, "None.", "She is ill.");
    }

}
