package org.candour.scoring.appeals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.appeals.AppealState.Counting;
import org.candour.scoring.appeals.AppealState.Open;
import org.candour.scoring.appeals.AppealState.Settled;
import org.candour.scoring.reviews.Closing;
import org.candour.scoring.reviews.ReviewBench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.scoring.appeals.AppealBench.CLEO;
import static org.candour.scoring.appeals.AppealBench.DAN;
import static org.candour.scoring.appeals.AppealBench.EVE;
import static org.candour.scoring.appeals.AppealBench.done;
import static org.candour.scoring.appeals.AppealBench.refusal;
import static org.candour.scoring.reviews.ReviewBench.ID;
import static org.candour.scoring.reviews.ReviewBench.choice;
import static org.candour.scoring.reviews.ReviewBench.confirmed;

/** What becomes of answers whose process dies, and of those that are given at the same time. */
class SettledAppealsTest {

    private final AppealBench bench = new AppealBench();

    private Appeal first;

    @BeforeEach
    void appealed() {
        bench.reviews.closed();
        first = bench.filed("R1");
        bench.declared(DAN, EVE);
    }

    @Test
    void anAnswerCountsWhereItsProcessDiedBeforeTheReviewWasClosed() {
        diesInTheMiddle();
        assertThat(bench.now(first).state()).isInstanceOf(Counting.class);
        assertThat(bench.closed().closings()).hasSize(1);

        assertThat(bench.reading.of(ID)).isEmpty();

        assertThat(bench.now(first).state()).isInstanceOf(Settled.class);
        assertThat(bench.closed().closings()).hasSize(2).last().extracting(Closing::appeal)
                .isEqualTo(first.id().toString());
    }

    @Test
    void anAnswerCountsOnceWhereItsProcessDiedAfterTheReviewWasClosed() {
        bench.store.before(() -> {});
        bench.store.before(() -> {
            throw new Died();
        });
        assertThatThrownBy(() -> bench.uphold(DAN, first, choice("R1", "PARTLY"))).isInstanceOf(Died.class);
        assertThat(bench.now(first).state()).isInstanceOf(Counting.class);
        assertThat(bench.closed().closings()).hasSize(2);

        assertThat(bench.reading.find(first.id())).map(Appeal::state).get().isInstanceOf(Settled.class);
        assertThat(bench.closed().closings()).hasSize(2);
    }

    @Test
    void nobodySaysAnythingElseToAnAnswerThatIsAboutToCount() {
        diesInTheMiddle();
        assertThat(refusal(bench.filing.withdraw(first.id(), CLEO)))
                .isEqualTo(new AppealRefusal.StandsElsewhere("upheld"));
        assertThat(bench.closed().closings()).hasSize(2);

        Appeal second = bench.filed("R2");
        bench.store.after(() -> {
            throw new Died();
        });
        assertThatThrownBy(() -> bench.uphold(DAN, second, choice("R2", "PARTLY"))).isInstanceOf(Died.class);
        assertThat(refusal(bench.refuse(EVE, second))).isEqualTo(new AppealRefusal.StandsElsewhere("upheld"));
    }

    @Test
    void ofTwoAnswersAtTheSameTimeTheSlowerOneIsGivenAnew() {
        Appeal second = bench.filed("R2");
        bench.store.before(() -> done(bench.uphold(EVE, second, choice("R2", "PARTLY"))));

        assertThat(refusal(bench.uphold(DAN, first, choice("R1", "PARTLY"))))
                .isEqualTo(new AppealRefusal.WasChanged());

        assertThat(bench.closed().closings()).hasSize(2);
        assertThat(bench.now(first).state()).isEqualTo(new Open());
        assertThat(bench.reading.of(ID)).extracting(each -> each.indicator()).containsExactly("R1");
        done(bench.uphold(DAN, first, confirmed("R1")));
        assertThat(bench.closed().closings()).hasSize(3);
    }

    @Test
    void anAnswerDoesNotCountWhereTiesComeToLightInTheMiddle() {
        bench.store.after(
                () -> ReviewBench.done(bench.reviews.taking.take(ID, DAN, true, "A cousin works there.")));

        assertThat(refusal(bench.uphold(DAN, first, choice("R1", "PARTLY"))))
                .isEqualTo(new AppealRefusal.WasChanged());

        assertThat(bench.closed().closings()).hasSize(1);
        assertThat(bench.now(first).state()).isEqualTo(new Open());
    }

    @Test
    void whoeverReadsFindsTheAnswerOutOnlyOnce() {
        bench.store.after(() -> assertThat(bench.reading.find(first.id())).map(Appeal::state).get()
                .isInstanceOf(Settled.class));

        assertThat(done(bench.uphold(DAN, first, choice("R1", "PARTLY"))).state())
                .isInstanceOf(Settled.class);
        assertThat(bench.closed().closings()).hasSize(2);
    }

    private void diesInTheMiddle() {
        bench.store.after(() -> {
            throw new Died();
        });
        assertThatThrownBy(() -> bench.uphold(DAN, first, choice("R1", "PARTLY"))).isInstanceOf(Died.class);
    }

    private static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

}
