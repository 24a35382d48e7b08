package org.candour.scoring.reviews.explained;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.reviews.ReviewScoring;
import org.candour.scoring.reviews.ReviewScoring.Effect;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;

import static org.assertj.core.api.Assertions.assertThat;

class EngineReviewScoringTest {

    private static final String GOALS = "1.A 1.B 1.C 1.D 1.E 2.A 2.B 2.C 2.D 2.E 3.A 3.B 3.C 3.D 3.E 3.F 3.G 3.H 3.I"
            + " 3.J 3.K 3.L 3.M 3.N 3.O 3.P 3.Q 3.R 3.S 4.A 4.B 5.A 5.B 6.A";

    private final ReviewScoring scoring = EngineReviews.scoring();

    @Test
    void saysWhetherAResultMovesByFiveExactly() {
        // eight questions: one of them is 12.5 of 100
        assertThat(effect(on("rights-security", "R1", null, Rational.of(2, 5))).moves()).isTrue();
        assertThat(effect(on("rights-security", "R1", null, Rational.of(39, 100))).moves()).isFalse();
        assertThat(effect(on("rights-security", "R1", null, null)).moves()).isFalse();
    }

    @Test
    void saysWhetherAGateMoves() {
        Effect none = effect(on("cpg", "1.B", "NOT_IMPLEMENTED", null));
        Effect moved = effect(on("cpg", "3.F", "NOT_IMPLEMENTED", null));

        assertThat(none.moves()).isFalse();
        assertThat(none.gateMoves()).isFalse();
        assertThat(moved.gateMoves()).isTrue();
    }

    @Test
    void saysWhetherOtherDecisionsMoveWhatWasReviewed() {
        Decision before = on("rights-security", "R1", null, Rational.of(2, 5));

        assertThat(far(before, on("rights-security", "R1", null, Rational.of(4, 5)))).isTrue();
        assertThat(far(before, on("rights-security", "R1", null, Rational.of(79, 100)))).isFalse();
        assertThat(far(before, before)).isFalse();
        assertThat(far(on("cpg", "3.F", null, null), on("cpg", "3.F", "PARTIAL", null))).isTrue();
        assertThat(far(on("cpg", "1.B", null, null), on("cpg", "1.B", "PARTIAL", null))).isFalse();
    }

    @Test
    void takesTheNumbersOutOfTheRecord() {
        Effect effect = effect(on("rights-security", "R1", "PLANNED", null));

        assertThat(effect.score().score().id()).endsWith(":1:candour:1:reviewed:1");
        assertThat(effect.score().score().results().get("rights-in-security")).isNotNull().satisfies(
                result -> assertThat(result.numbers()).containsOnlyKeys("claimed", "evidenced", "reviewed"));
    }

    @Test
    void knowsWhichQuestionsAreRead() {
        assertThat(scoring.reads(filing(), candour(), "cpg", "3.F")).isTrue();
        assertThat(scoring.reads(filing(), candour(), "cpg", "R1")).isFalse();
        assertThat(scoring.reads(filing(), candour(), "ungp-rf", "A1")).isFalse();
    }

    private boolean far(Decision before, Decision after) {
        return scoring.movesFar(filing(), candour(), Decisions.of(List.of(before)),
                Decisions.of(List.of(after)));
    }

    private Effect effect(Decision decision) {
        return scoring.score(filing(), candour(),
                new ReviewDecisions(1, "", Decisions.of(List.of(decision))));
    }

    private static Decision on(String form, String question, @Nullable String choice,
            @Nullable Rational strength) {
        return new Decision.OnAnswer(form, question, null, choice, strength, null);
    }

    private static MethodologyReference candour() {
        Methodology candour = ShippedMethodologies.all().stream().filter(each -> each.id().equals("candour"))
                .findAny().orElseThrow();
        return new MethodologyReference(candour.id(), candour.version(), candour.digest());
    }

    private static ReceivedFiling filing() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            answers.add(
                    new Answer("rights-security", "R" + i, null, "IN_PLACE", List.of(), false, List.of()));
        }
        Evidence audit = new Evidence(Evidence.State.UPLOADED, "audit", Evidence.Maker.INDEPENDENT,
                LocalDate.of(2025, 11, 1), null, Evidence.Quote.NONE, true, false, true, false, false, false);
        for (String goal : GOALS.split(" ", -1)) {
            answers.add(new Answer("cpg", goal, null, "IMPLEMENTED", List.of(), false, List.of(audit)));
        }
        return new ReceivedFiling("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1, 2, 7, "acme",
                "sha256:" + "d".repeat(64), Map.of(), Instant.parse("2026-03-01T12:00:00Z"), true,
                new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null,
                        List.of(new FormRef("cpg", "2.0"), new FormRef("rights-security", "1")), answers),
                new byte[0]);
    }

}
