package org.candour.scoring.appeals;

import org.junit.jupiter.api.Test;

import org.candour.scoring.appeals.AppealState.Replied;
import org.candour.scoring.appeals.AppealState.Settled;
import org.candour.scoring.reviews.ReviewBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.appeals.AppealBench.DAN;
import static org.candour.scoring.appeals.AppealBench.EVE;
import static org.candour.scoring.appeals.AppealBench.done;
import static org.candour.scoring.appeals.AppealBench.refusal;
import static org.candour.scoring.reviews.ReviewBench.ANN;
import static org.candour.scoring.reviews.ReviewBench.ANN_HERSELF;
import static org.candour.scoring.reviews.ReviewBench.BEN;
import static org.candour.scoring.reviews.ReviewBench.ID;
import static org.candour.scoring.reviews.ReviewBench.confirmed;
import static org.candour.scoring.reviews.ReviewBench.strength;

/** Four eyes on answers that move a result by 5 or more; a quarter of the strength of one answer moves it by 25/8. */
class FarAppealTest {

    private final AppealBench bench = new AppealBench();

    @Test
    void twoThatMoveLittleMoveMuchTogether() {
        bench.reviews.closed();
        bench.declared(DAN, EVE);
        done(bench.uphold(DAN, bench.filed("R1"), strength("R1", "1/4")));
        assertThat(bench.closed().closings()).hasSize(2);

        assertThat(done(bench.uphold(EVE, bench.filed("R2"), strength("R2", "1/4"))).state())
                .isInstanceOf(Replied.class);
        assertThat(bench.closed().closings()).hasSize(2);
    }

    @Test
    void isMeasuredFromWhatTwoPersonsLastStoodBehind() {
        bench.reviews.agreed(strength("R1", "1/2"));
        bench.declared(DAN, EVE);
        assertThat(done(bench.uphold(DAN, bench.filed("R2"), strength("R2", "1/4"))).state())
                .isInstanceOf(Settled.class);
        Appeal third = bench.filed("R3");
        assertThat(done(bench.uphold(DAN, third, strength("R3", "1/4"))).state())
                .isInstanceOf(Replied.class);

        done(bench.agree(EVE, third));

        assertThat(done(bench.uphold(DAN, bench.filed("R4"), strength("R4", "1/4"))).state())
                .isInstanceOf(Settled.class);
    }

    @Test
    void isMeasuredFromWhatIsInForceToo() {
        bench.reviews.agreed(strength("R1", "1/2"));
        bench.declared(DAN, EVE);
        done(bench.uphold(DAN, bench.filed("R1"), strength("R1", "1/4")));

        assertThat(done(bench.uphold(EVE, bench.filed("R2"), strength("R2", "1/2"))).state())
                .isInstanceOf(Replied.class);
    }

    @Test
    void whoAgreesIsAnotherPersonAndMayHaveDecidedAtFirst() {
        bench.reviews.closed();
        bench.declared(DAN, ANN);
        Appeal appeal = bench.filed("R1");
        assertThat(refusal(bench.agree(ANN, appeal))).isEqualTo(new AppealRefusal.StandsElsewhere("open"));
        done(bench.uphold(DAN, appeal, strength("R1", "1/2")));
        assertThat(refusal(bench.agree(ReviewBench.reviewing("user:dan", "user:dan"), appeal)))
                .isEqualTo(new AppealRefusal.TookPart());

        assertThat(done(bench.agree(ANN_HERSELF, appeal)).state()).isInstanceOf(Settled.class);
        assertThat(bench.closed().latest().agreement()).isNotNull();
    }

    @Test
    void anAnswerIsOutdatedWhereTheReviewWasClosedForAnother() {
        bench.reviews.closed();
        bench.declared(DAN, EVE, ANN);
        Appeal far = bench.filed("R1");
        done(bench.uphold(DAN, far, strength("R1", "1/2")));
        done(bench.uphold(EVE, bench.filed("R2"), confirmed("R2")));

        assertThat(refusal(bench.agree(ANN, far))).isEqualTo(new AppealRefusal.IsOutdated());

        assertThat(bench.closed().closings()).hasSize(2);
        done(bench.uphold(DAN, far, strength("R1", "1/2")));
        done(bench.agree(ANN, far));
        assertThat(bench.closed().closings()).hasSize(3);
    }

    @Test
    void anAnswerIsOutdatedWhereWhoGaveItHasDeclaredAConflict() {
        bench.reviews.closed();
        bench.declared(DAN, EVE);
        Appeal far = bench.filed("R1");
        done(bench.uphold(DAN, far, strength("R1", "1/2")));
        ReviewBench.done(bench.reviews.taking.take(ID, DAN, true, "A cousin works there."));

        assertThat(refusal(bench.agree(EVE, far))).isEqualTo(new AppealRefusal.IsOutdated());
    }

    @Test
    void anAnswerIsOutdatedWhereWhoGaveItSpokeForTheCompanySince() {
        bench.reviews.closed();
        bench.declared(DAN, EVE);
        Appeal far = bench.filed("R1");
        done(bench.uphold(DAN, far, strength("R1", "1/2")));
        done(bench.file(DAN.acting(), "R2"));

        assertThat(refusal(bench.agree(EVE, far))).isEqualTo(new AppealRefusal.IsOutdated());
    }

    @Test
    void whoAgreedDoesNotAnswerAnAppealAgainstThat() {
        bench.reviews.agreed(strength("R1", "1/2"));
        bench.declared(DAN, EVE, ANN);
        Appeal first = bench.filed("R1");
        assertThat(refusal(bench.refuse(BEN, first))).isEqualTo(new AppealRefusal.TookPart());
        done(bench.uphold(DAN, first, strength("R1", "0")));
        done(bench.agree(EVE, first));

        Appeal again = bench.filed("R1");

        assertThat(again.closing()).isEqualTo(2);
        assertThat(refusal(bench.refuse(DAN, again))).isEqualTo(new AppealRefusal.TookPart());
        assertThat(refusal(bench.refuse(EVE, again))).isEqualTo(new AppealRefusal.TookPart());
        assertThat(refusal(bench.refuse(ANN, again))).isEqualTo(new AppealRefusal.TookPart());
    }

}
