package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How answers are read: dimensions and their keys, defaults, reasons, "not applicable". */
class FilingReadingTest {

    @ParameterizedTest
    @CsvSource({"YES, false, 2, false", "NO, true, 1, false", "NO, false, 1, true"})
    void operationalTechnologyIsDeclared(String choice, boolean reason, int sides, boolean missing) {
        Score score = new FilingBuilder().answer("OT", null, choice, reason).score();
        assertThat(sides(score)).isEqualTo(sides);
        assertThat(gaps(score, "hygiene").contains(new Result.Gap("OT", null))).isEqualTo(missing);
    }

    @Test
    void answerStandingAtOperationalTechnologyDeclaresIt() {
        Score score = new FilingBuilder().answer("1.A", "OT", "IMPLEMENTED", false).score();
        assertThat(sides(score)).isEqualTo(2);
        assertThat(gaps(score, "hygiene")).doesNotContain(new Result.Gap("OT", null));
    }

    @Test
    void undeclaredOperationalTechnologyLeavesInformationTechnologyAloneAndIncomplete() {
        Score score = new FilingBuilder().allGoals("IMPLEMENTED", false, List.of()).score();
        assertThat(gaps(score, "hygiene")).isEmpty();
        List<Answer> undeclared = new FilingBuilder().allGoals("IMPLEMENTED", false, List.of()).answers()
                .stream()
                .filter(answer -> !answer.question().equals("OT")).toList();
        Score without = Engine.score(Adopted.methodology("candour"), new FilingBuilder().filing(undeclared),
                FilingBuilder.SUBMITTED);
        assertThat(sides(without)).isEqualTo(1);
        assertThat(gaps(without, "hygiene")).containsExactly(new Result.Gap("OT", null));
    }

    @Test
    void filingThatNamesNoIssueHasNothingUnderIssues() {
        Score score = new FilingBuilder().allOfRespect("IN_PLACE", false, List.of(), List.of()).score();
        assertThat(claimed(score, "C")).isEqualTo("0");
        assertThat(claimed(score, "C6-issues")).isEqualTo("0");
        assertThat(claimed(score, "effectiveness")).isEqualTo("100");
        assertThat(gaps(score, "respect")).extracting(Result.Gap::question)
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6");
    }

    @Test
    void filingWithMoreKeysThanATreeCanHoldIsRefused() {
        List<String> issues = IntStream.range(0, 251).mapToObj(i -> "issue-" + i).toList();

        assertThatThrownBy(() -> new FilingBuilder().issues("IN_PLACE", issues).score())
                .isInstanceOf(FilingRefused.class).hasMessageContaining("more than 250 keys");
        assertThat(new FilingBuilder().issues("IN_PLACE", issues.subList(0, 250)).score().incomplete())
                .isTrue();
    }

    @Test
    void issueThatIsOnlyUsedCountsAsNamed() {
        Score score = new FilingBuilder().issues("IN_PLACE", List.of("wages"))
                .answer("C1", "wages", "IN_PLACE", false).answer("C1", "privacy", "NOT_IN_PLACE", false)
                .score();
        assertThat(claimed(score, "C1-issues")).isEqualTo("25");
    }

    @Test
    void ownAnswerStandsBeforeTheOneForEveryKey() {
        Score score = new FilingBuilder().issues("IN_PLACE", List.of("wages", "privacy"))
                .answer("C6", "*", "IN_PLACE", false).answer("C6", "privacy", "NOT_IN_PLACE", false).score();
        assertThat(claimed(score, "C6-issues")).isEqualTo("50");
    }

    @Test
    void answerWithoutAKeyAnswersForEveryKey() {
        Score score = new FilingBuilder().answer("1.A", null, "IMPLEMENTED", false).score();
        assertThat(claimed(score, "organisation")).isEqualTo("25/4");
    }

    @ParameterizedTest
    @CsvSource({"PARTLY, true, true", "IN_PLACE, true, true", "NOT_IN_PLACE, true, false",
            "PLANNED, true, false",
            "NOT_APPLICABLE, true, false", "PARTLY, false, false"})
    void whoDoesNotLookCannotSayThereWasNone(String looking, boolean reason, boolean skipped) {
        Score score = new FilingBuilder().answer("B2", null, looking, true)
                .answer("B4", null, "NOT_APPLICABLE", reason).score();
        assertThat(TreeWalk.node(score, "B4").skipped()).isEqualTo(skipped);
    }

    @Test
    void conditionReadsTheAnswerOfTheSameIssue() {
        Score score = new FilingBuilder().issues("IN_PLACE", List.of("wages", "privacy"))
                .answer("C3", "wages", "PARTLY", false).answer("C3.2", "*", "NOT_APPLICABLE", true).score();
        assertThat(TreeWalk.all(score.tree()).filter(node -> node.node().equals("C3.2") && node.skipped()))
                .extracting(ScoreNode::at).containsExactly(new At("issue", "wages"));
    }

    @Test
    void alternativeNeedsAReason() {
        assertThat(claimed(new FilingBuilder().answer("R1", null, "ALTERNATIVE", true).score(), "R1"))
                .isEqualTo("100");
        assertThat(claimed(new FilingBuilder().answer("R1", null, "ALTERNATIVE", false).score(), "R1"))
                .isEqualTo("0");
    }

    @Test
    void refusesTwoAnswersInOnePlace() {
        FilingBuilder twice = new FilingBuilder().answer("R1", null, "PARTLY", false)
                .answer("R1", null, "IN_PLACE", false);
        assertThatThrownBy(twice::score).isInstanceOf(FilingRefused.class).hasMessageContaining("R1");
    }

    @Test
    void passesOverAnAnswerThatTheMethodologyDoesNotRead() {
        Score without = new FilingBuilder().answer("R1", null, "PARTLY", false).score();
        Score with = new FilingBuilder().answer("R1", null, "PARTLY", false)
                .answer("R99", null, "PURPLE", false).score();
        assertThat(with.inputs()).isEqualTo(without.inputs());
        assertThat(with.results()).isEqualTo(without.results());
    }

    @Test
    void refusesAChoiceThatTheFormDoesNotHaveWithoutRepeatingIt() {
        FilingBuilder odd = new FilingBuilder().answer("R1", null, "Maria Example", false);
        assertThatThrownBy(odd::score).isInstanceOf(FilingRefused.class).hasMessageNotContaining("Maria");
        FilingBuilder key = new FilingBuilder().answer("1.A", "Maria Example", "PARTIAL", false);
        assertThatThrownBy(key::score).isInstanceOf(FilingRefused.class).hasMessageNotContaining("Maria");
    }

    @Test
    void everythingReadIsUnderTheInputsDigest() {
        List<String> digests = new ArrayList<>();
        digests.add(new FilingBuilder().answer("R1", null, "PARTLY", false).score().inputs());
        digests.add(new FilingBuilder().answer("R1", null, "PARTLY", true).score().inputs());
        digests.add(new FilingBuilder().answer("R2", null, "PARTLY", false).score().inputs());
        digests.add(
                new FilingBuilder().answer("R1", null, "PARTLY", false, FilingBuilder.OWN).score().inputs());
        digests.add(new FilingBuilder().answer("R1", null, "PARTLY", false)
                .assessedOn(FilingBuilder.PERIOD_END).score().inputs());
        assertThat(digests).doesNotHaveDuplicates().allMatch(digest -> digest.matches("sha256:[0-9a-f]{64}"));
    }

    private static long sides(Score score) {
        return TreeWalk.all(score.tree()).filter(node -> node.node().equals("side")).count();
    }

    private static List<Result.Gap> gaps(Score score, String result) {
        return Objects.requireNonNull(score.results().get(result)).gaps();
    }

    private static String claimed(Score score, String node) {
        return Objects.requireNonNull(TreeWalk.node(score, node).numbers().get("claimed")).exact().toString();
    }
}
