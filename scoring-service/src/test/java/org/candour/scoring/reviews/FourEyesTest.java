package org.candour.scoring.reviews;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.reviews.ReviewState.Closed;
import org.candour.scoring.reviews.ReviewState.Shown;
import org.candour.scoring.reviews.explained.EngineReviews;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.reviews.ReviewBench.ACME;
import static org.candour.scoring.reviews.ReviewBench.ANN;
import static org.candour.scoring.reviews.ReviewBench.ANN_HERSELF;
import static org.candour.scoring.reviews.ReviewBench.BEN;
import static org.candour.scoring.reviews.ReviewBench.ID;
import static org.candour.scoring.reviews.ReviewBench.confirmed;
import static org.candour.scoring.reviews.ReviewBench.done;
import static org.candour.scoring.reviews.ReviewBench.refusal;
import static org.candour.scoring.reviews.ReviewBench.strength;

class FourEyesTest {

    private static final MethodologyReference LATER = new MethodologyReference("later", "1",
            "sha256:" + "e".repeat(64));

    private static final ReviewDecisions NOWHERE = new ReviewDecisions(1, "", Decisions.of(List.of(
            new Decision.OnAnswer("rights-security", "R1", new At("scope", "IT"), null, null, null))));

    private final ReviewBench bench = new ReviewBench();

    @Test
    void anAgreementGoesWithWhoTakesNoPartAnyMore() {
        agreed();
        assertThat(agreement()).isPresent();

        done(bench.taking.take(ID, BEN, true, "A cousin works there."));

        assertThat(agreement()).isEmpty();
        bench.days(15);
        assertThat(refusal(bench.deciding.close(ID, ANN))).isEqualTo(new ReviewRefusal.NeedsASecond());
    }

    @Test
    void nobodyAgreesWithOrAnswersToWhatStandsNoMore() {
        Review shown = bench.shown(strength("R1", "1/2"));
        Review declared = done(bench.taking.take(ID, BEN, false, "None."));
        done(bench.deciding.write(ID, ANN, declared.revision(),
                new ProposedReview(ReviewBench.FULL, List.of(strength("R1", "0")))));
        done(bench.deciding.show(ID, ANN));

        assertThat(refusal(bench.speaking.agree(ID, BEN, declared.revision(), "Yes.")))
                .isEqualTo(new ReviewRefusal.WasChanged());
        assertThat(refusal(bench.speaking.answer(ID, ACME, shown.revision(), "No.")))
                .isEqualTo(new ReviewRefusal.WasChanged());
    }

    @Test
    void whoDecidesDoesNotAnswerForTheCompany() {
        bench.shown(strength("R1", "1/2"));

        assertThat(refusal(bench.answer(ANN_HERSELF.acting(), "No.")))
                .isEqualTo(new ReviewRefusal.HasAConflict());
    }

    @Test
    void whoAnsweredForTheCompanyDoesNotAgree() {
        agreed();

        done(bench.answer(new Acting("user:ben", "user:ben"), "No."));

        assertThat(agreement()).isEmpty();
        done(bench.deciding.write(ID, ANN, bench.revision(),
                new ProposedReview(ReviewBench.FULL, List.of(strength("R1", "0")))));
        done(bench.deciding.show(ID, ANN));
        assertThat(refusal(bench.agree(BEN))).isEqualTo(new ReviewRefusal.HasAConflict());
    }

    @Test
    void aMethodologyThatWasAdoptedWhileItIsShownAsksForAnotherPersonToo() {
        bench.shown(confirmed("R1"));
        bench.days(15);

        assertThat(refusal(with(new Later(bench.scoring, true)).close(ID, ANN)))
                .isEqualTo(new ReviewRefusal.NeedsASecond());
    }

    @Test
    void aMethodologyThatCannotReadTheDecisionsHoldsNothingUp() {
        bench.written(confirmed("R1"));
        DecideReview deciding = with(new Later(bench.scoring, false));

        done(deciding.show(ID, ANN));
        bench.days(15);
        assertThat(done(deciding.close(ID, ANN)).state()).isInstanceOf(Closed.class);
    }

    private void agreed() {
        bench.shown(strength("R1", "1/2"));
        done(bench.taking.take(ID, BEN, false, "None."));
        done(bench.agree(BEN));
    }

    private Optional<ReviewState.Statement> agreement() {
        Shown shown = (Shown) bench.desk.find(ID).orElseThrow().review().state();
        return Optional.ofNullable(shown.agreement());
    }

    /** With a methodology that was adopted after the decisions were written down. */
    private DecideReview with(ReviewScoring scoring) {
        FilingUnderReview about = new FilingUnderReview(bench.about.filing(),
                List.of(ReviewBench.reference(), LATER));
        return new DecideReview(new ReviewDesk(_ -> Optional.of(about), bench.reviews,
                new ReviewNews((_, _) -> Optional.empty(), EngineReviews.audiences())), scoring,
                "An authority", bench.clock);
    }

    /** By the later one results move far, or its questions are others. */
    private record Later(ReviewScoring known, boolean canRead) implements ReviewScoring {

        @Override
        public boolean reads(ReceivedFiling filing, MethodologyReference by, String form, String question) {
            return known.reads(filing, by, form, question);
        }

        @Override
        public boolean namesKeys(ReceivedFiling filing, MethodologyReference by, String form,
                String question) {
            return known.namesKeys(filing, by, form, question);
        }

        @Override
        public Effect score(ReceivedFiling filing, MethodologyReference by, ReviewDecisions decisions) {
            if (by.equals(LATER) && !canRead) {
                return known.score(filing, ReviewBench.reference(), NOWHERE);
            }
            Effect effect = known.score(filing, ReviewBench.reference(), decisions);
            return by.equals(LATER) ? new Effect(effect.score(), true, false) : effect;
        }

        @Override
        public boolean movesFar(ReceivedFiling filing, MethodologyReference by, Decisions before,
                Decisions after) {
            return known.movesFar(filing, ReviewBench.reference(), before, after);
        }

    }

}
