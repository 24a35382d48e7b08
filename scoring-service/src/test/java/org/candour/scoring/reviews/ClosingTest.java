package org.candour.scoring.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Decision;
import org.candour.scoring.methodologies.Official;

import static org.assertj.core.api.Assertions.assertThat;

class ClosingTest {

    private static final Official BEN = new Official("client:reviewer2", "user:ben", "p-2");

    private final ReviewBench bench = new ReviewBench();

    @Test
    void aFurtherOneReplacesWhatWasDecidedAboutTheSameInputs() {
        ReviewState.Closed closed = closed().further(closing(List.of(), reasoned("R1", "PLANNED")));

        assertThat(closed.inForce()).containsExactly(reasoned("R1", "PLANNED"), reasoned("R2", "PARTLY"));
    }

    @Test
    void aFurtherOneTakesBackWhatWasDecided() {
        ReviewState.Closed closed = closed().further(
                closing(List.of(new DecidedPlace("rights-security", "R1", null, null)),
                        reasoned("R3", null)));

        assertThat(closed.inForce()).containsExactly(reasoned("R2", "PARTLY"), reasoned("R3", null));
    }

    @Test
    void scoresAreNumberedByTheClosingThatCounts() {
        ReviewState.Closed closed = closed();
        assertThat(review(closed).decided()).hasValueSatisfying(decided -> {
            assertThat(decided.number()).isEqualTo(1);
            assertThat(decided.salt()).isEqualTo("AQEB");
            assertThat(decided.decisions().each()).hasSize(2);
        });

        assertThat(review(closed.further(closing(List.of(), reasoned("R3", null)))).decided())
                .hasValueSatisfying(decided -> {
                    assertThat(decided.number()).isEqualTo(2);
                    assertThat(decided.salt()).isEqualTo("AQEC");
                    assertThat(decided.decisions().each()).hasSize(3);
                });
    }

    private Review review(ReviewState.Closed closed) {
        return Review.untouched(ReviewBench.ID, bench.about.filing().company()).next(closed);
    }

    private static ReviewState.Closed closed() {
        ReviewState.Shown shown = new ReviewState.Shown(new Official("client:regulator", "user:ann", "p-1"),
                new ReviewDraft(new Depth.Full(),
                        List.of(reasoned("R1", "PARTLY"), reasoned("R2", "PARTLY"))),
                Instant.EPOCH, LocalDate.EPOCH, false, null, null);
        return new ReviewState.Closed(shown, "An authority", Instant.EPOCH, "AQEB");
    }

    private static Closing closing(List<DecidedPlace> takenBack, ReasonedDecision... decisions) {
        return new Closing(BEN, "An authority", Instant.EPOCH, List.of(decisions), takenBack, "AQEC",
                "an appeal", null);
    }

    private static ReasonedDecision reasoned(String question, @Nullable String choice) {
        return new ReasonedDecision(
                new Decision.OnAnswer("rights-security", question, null, choice, null, null), "So.",
                List.of(), null);
    }

}
