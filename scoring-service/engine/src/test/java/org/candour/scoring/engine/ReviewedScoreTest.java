package org.candour.scoring.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Decision.LeftOut;
import org.candour.scoring.engine.Decision.OnAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What decisions do to a score by candour/1. */
class ReviewedScoreTest {

    private static final Methodology CANDOUR = Adopted.methodology("candour");

    @Test
    void decidedChoiceAndStrengthTakeThePlaceOfWhatWasFiled() {
        FilingBuilder filing = new FilingBuilder();
        FilingBuilder.RIGHTS_SECURITY
                .forEach(id -> filing.answer(id, null, "IN_PLACE", false, FilingBuilder.OWN));
        Score score = score(filing, choice("R1", "PARTLY"), strength("R2", Rational.ONE));

        assertThat(numbers(score, "rights-in-security")).isEqualTo(
                Map.of("claimed", Rational.of(100), "evidenced", Rational.of(50), "reviewed",
                        Rational.of(25 + 100 + 6 * 50, 8)));
        assertThat(result(score, "rights-in-security").lookedAt()).isEqualTo(Rational.of(1, 4));
    }

    @Test
    void readsWhatWasFiledAndWhatWasDecidedSideBySide() {
        FilingBuilder filing = new FilingBuilder().answer("R1", null, "IN_PLACE", false, FilingBuilder.OWN);
        ScoreNode leaf = TreeWalk.node(score(filing, choice("R1", "PLANNED"), confirmed("R2")), "R1");

        assertThat(Objects.requireNonNull(leaf.reads()).choice()).isEqualTo("IN_PLACE");
        ScoreNode.Review review = Objects.requireNonNull(leaf.review());
        assertThat(review.decided()).containsExactly("choice");
        assertThat(Objects.requireNonNull(review.reads()).choice()).isEqualTo("PLANNED");
        ScoreNode.Review confirmed = TreeWalk
                .node(score(filing, choice("R1", "PLANNED"), confirmed("R2")), "R2").review();
        assertThat(confirmed).isEqualTo(new ScoreNode.Review(true, List.of(), null, null));
        assertThat(TreeWalk.node(score(filing), "R1").review()).isNull();
    }

    @Test
    void notApplicableIsAdmittedOrNotByDecision() {
        FilingBuilder filing = new FilingBuilder();
        FilingBuilder.RIGHTS_SECURITY.forEach(id -> filing.answer(id, null,
                id.equals("R7") || id.equals("R8") ? "NOT_APPLICABLE" : "IN_PLACE", true,
                FilingBuilder.FULL));

        assertThat(numbers(score(filing), "rights-in-security").get("reviewed"))
                .isEqualTo(Rational.of(600, 7));
        assertThat(numbers(score(filing, admitted("R8", true)), "rights-in-security").get("reviewed"))
                .isEqualTo(Rational.of(100));
        assertThat(numbers(score(filing, admitted("R7", false)), "rights-in-security").get("reviewed"))
                .isEqualTo(Rational.of(75));
    }

    @Test
    void conditionsOfOtherAnswersFollowWhatWasDecided() {
        FilingBuilder filing = new FilingBuilder().issues("IN_PLACE", List.of("wages"))
                .answer("C3", "wages", "PARTLY", false).answer("C3.2", "wages", "NOT_APPLICABLE", true);
        At wages = new At("issue", "wages");
        Score score = score(filing, new OnAnswer("ungp-rf", "C3", wages, "NOT_IN_PLACE", null, null));

        ScoreNode leaf = TreeWalk.node(score, "C3.2");
        assertThat(Objects.requireNonNull(leaf.reads()).why()).isEqualTo(LeafReading.NOT_APPLICABLE);
        assertThat(leaf.numbers().keySet()).containsExactly("reviewed");
        ScoreNode.Review review = Objects.requireNonNull(leaf.review());
        assertThat(review.lookedAt()).isFalse();
        assertThat(Objects.requireNonNull(review.reads()).why()).isEqualTo(LeafReading.INADMISSIBLE);
    }

    @Test
    void issueThatWasLeftOutCountsInTheMean() {
        FilingBuilder filing = new FilingBuilder();
        filing.issues("IN_PLACE", List.of("wages"), FilingBuilder.FULL);
        FilingBuilder.ONCE.stream().filter(id -> !id.equals("B1"))
                .forEach(id -> filing.answer(id, null, "IN_PLACE", false, FilingBuilder.FULL));
        FilingBuilder.BY_ISSUE
                .forEach(id -> filing.answer(id, "wages", "IN_PLACE", false, FilingBuilder.FULL));
        LeftOut privacy = new LeftOut("ungp-rf", "B1", "privacy");
        Score score = score(filing, privacy);

        assertThat(numbers(score, "respect")).containsEntry("evidenced", Rational.of(100)).containsEntry(
                "reviewed", Rational.of(70));
        assertThat(result(score, "respect").gaps()).contains(
                new Result.Gap("C1", new At("issue", "privacy")));
        OnAnswer answered = new OnAnswer("ungp-rf", "C1", new At("issue", "privacy"), "NOT_IN_PLACE", null,
                null);
        assertThat(result(score(filing, privacy, answered), "respect").gaps()).doesNotContain(
                new Result.Gap("C1", new At("issue", "privacy")));
        assertThat(score(filing, privacy, privacy("B1"))).isEqualTo(score(filing, privacy("B1"), privacy));
    }

    @Test
    void gateThatADecisionMovesLowersTheReviewedNumberOnly() {
        FilingBuilder filing = new FilingBuilder().allGoals("IMPLEMENTED", false, List.of(),
                FilingBuilder.FULL);
        Score score = score(filing, new OnAnswer("cpg", "3.F", null, "NOT_IMPLEMENTED", null, null));

        assertThat(numbers(score, "hygiene")).isEqualTo(Map.of("claimed", Rational.of(100), "evidenced",
                Rational.of(100), "reviewed", Rational.of(40)));
        assertThat(result(score, "hygiene").gates()).hasSize(2).allSatisfy(
                gate -> assertThat(gate.caps()).isEqualTo(Map.of("reviewed", Rational.of(40))));
        assertThat(result(score, "hygiene").step()).isEqualTo("40-79");
    }

    @Test
    void methodologyWithoutEvidenceHasValueAndReviewed() {
        Filing filing = new Filing(FilingBuilder.PERIOD_END, FilingBuilder.PERIOD_END, null,
                List.of(new FormRef("rdr", "2020")),
                List.of(new Answer("rdr", "G01.01", new At("level", "Group"),
                        "YES", List.of(), false, List.of())));
        Score score = Engine.score(Adopted.methodology("rdr"), filing, Decisions.of(List.of(
                new OnAnswer("rdr", "G01.01", new At("level", "Group"), "NO", Rational.ONE, null))),
                FilingBuilder.SUBMITTED);

        assertThat(numbers(score, "total").get("reviewed")).isEqualTo(Rational.ZERO);
        assertThat(Objects.requireNonNull(numbers(score, "total").get("value")).signum()).isPositive();
    }

    @Test
    void refusesDecisionsWhereNoAnswerCanStand() {
        FilingBuilder filing = new FilingBuilder().issues("IN_PLACE", List.of("wages"));
        assertRefused(filing,
                new OnAnswer("ungp-rf", "C1", new At("issue", "privacy"), null, Rational.ONE, null));
        assertRefused(filing,
                new OnAnswer("ungp-rf", "C1", new At("issue", "privacy"), "IN_PLACE", null, null));
        assertRefused(filing, new OnAnswer("ungp-rf", "C1", new At("scope", "wages"), null, null, true));
        assertRefused(filing, new OnAnswer("ungp-rf", "A1", new At("issue", "wages"), null, null, true));
        assertRefused(filing, choice("A1", "PERHAPS"));
        assertThatThrownBy(() -> Decisions.of(List.of(confirmed("R1"), choice("R1", "PARTLY"))))
                .isInstanceOf(FilingRefused.class).hasMessageContaining("R1");
        assertThatThrownBy(() -> strength("R1", Rational.of(3, 2))).isInstanceOf(FilingRefused.class);
    }

    private static void assertRefused(FilingBuilder filing, Decision decision) {
        assertThatThrownBy(() -> score(filing, decision)).isInstanceOf(FilingRefused.class);
    }

    private static OnAnswer privacy(String question) {
        return new OnAnswer("ungp-rf", question, null, "PARTLY", null, null);
    }

    private static OnAnswer confirmed(String question) {
        return new OnAnswer("rights-security", question, null, null, null, null);
    }

    private static OnAnswer choice(String question, String choice) {
        return new OnAnswer(question.startsWith("R") ? "rights-security" : "ungp-rf", question, null, choice,
                null,
                null);
    }

    private static OnAnswer strength(String question, Rational strength) {
        return new OnAnswer("rights-security", question, null, null, strength, null);
    }

    private static OnAnswer admitted(String question, boolean admitted) {
        return new OnAnswer("rights-security", question, null, null, null, admitted);
    }

    private static Score score(FilingBuilder filing, Decision... decisions) {
        return Engine.score(CANDOUR, filing.build(), Decisions.of(List.of(decisions)),
                FilingBuilder.SUBMITTED);
    }

    private static Result result(Score score, String name) {
        return Objects.requireNonNull(score.results().get(name));
    }

    private static Map<String, @Nullable Rational> numbers(Score score, String name) {
        Map<String, @Nullable Rational> exact = new HashMap<>();
        result(score, name).numbers().forEach((number, amount) -> exact.put(number, amount.exact()));
        return exact;
    }
}
