package org.candour.scoring.engine;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The checks of candour/1: filings whose results follow from its rules by hand. */
class CandourChecksTest {

    private static final List<String> ONE = List.of("wages");
    private static final List<String> TWO = List.of("wages", "privacy");

    @Test
    void giveAllInPlaceWithoutEvidenceEverythingClaimedAndNothingEvidenced() {
        Score score = everything("IN_PLACE", "IMPLEMENTED").score();
        expect(score, "respect", "100", "0");
        expect(score, "hygiene", "100", "0");
    }

    @Test
    void giveOwnRecordsHalf() {
        Score score = everything("IN_PLACE", "IMPLEMENTED", FilingBuilder.OWN).score();
        expect(score, "respect", "100", "50");
        expect(score, "hygiene", "100", "50");
    }

    @Test
    void giveNothingForAllNotApplicable() {
        Score score = everything("NOT_APPLICABLE", "NOT_APPLICABLE").score();
        expect(score, "respect", "0", "0");
        expect(score, "hygiene", "0", "0");
    }

    @Test
    void giveAlternativesHalfOfTheirEvidence() {
        Score score = new FilingBuilder().allGoals("ALTERNATIVE", true, List.of(), FilingBuilder.FULL)
                .score();
        expect(score, "hygiene", "100", "50");
        assertThat(score.notFiled()).containsExactly("respect", "rights-in-security");
    }

    @Test
    void givePoliciesAloneUnderAQuarter() {
        FilingBuilder filing = new FilingBuilder().issues("IN_PLACE", ONE, FilingBuilder.FULL);
        Stream.of("A1", "A1.1", "A1.2", "A1.3", "A2", "A2.1")
                .forEach(id -> filing.answer(id, null, "IN_PLACE", false, FilingBuilder.FULL));
        Stream.of("C1", "C1.1").forEach(id -> filing.answer(id, "*", "IN_PLACE", false, FilingBuilder.FULL));
        expect(filing.score(), "respect", "479/20", "479/20");
    }

    @Test
    void capHygieneWithoutMultifactorLogin() {
        Score score = new FilingBuilder().allOfRespect("IN_PLACE", false, ONE, List.of(), FilingBuilder.FULL)
                .allGoals("IMPLEMENTED", false, List.of("3.F"), FilingBuilder.FULL).score();
        expect(score, "respect", "100", "100");
        expect(score, "hygiene", "40", "40");
        assertThat(result(score, "hygiene").gates()).extracting(Result.Gate::node).containsExactly("3.F",
                "3.F");
    }

    @Test
    void capRespectWithoutRemedy() {
        List<String> remedy = Stream.concat(FilingBuilder.ONCE.stream(), FilingBuilder.BY_ISSUE.stream())
                .filter(id -> id.startsWith("C6")).toList();
        Score score = new FilingBuilder().allOfRespect("IN_PLACE", false, ONE, remedy, FilingBuilder.FULL)
                .allGoals("IMPLEMENTED", false, List.of(), FilingBuilder.FULL).score();
        expect(score, "respect", "40", "40");
        expect(score, "hygiene", "100", "100");
        assertThat(result(score, "respect").gates()).extracting(Result.Gate::node)
                .containsExactly("C6-issues");
    }

    @Test
    void giveTheTwelveRequiredAloneAboutHalf() {
        List<String> supporting = Stream.concat(FilingBuilder.ONCE.stream(), FilingBuilder.BY_ISSUE.stream())
                .filter(id -> !FilingBuilder.REQUIRED.contains(id)).toList();
        Score score = new FilingBuilder().allOfRespect("IN_PLACE", false, ONE, supporting, FilingBuilder.FULL)
                .score();
        expect(score, "respect", "160/3", "160/3");
        assertThat(score.incomplete()).isFalse();
    }

    @Test
    void capRespectWhereOneOfTwoIssuesIsIgnored() {
        FilingBuilder filing = new FilingBuilder().issues("IN_PLACE", TWO, FilingBuilder.FULL);
        FilingBuilder.ONCE.stream().filter(id -> !id.equals("B1"))
                .forEach(id -> filing.answer(id, null, "IN_PLACE", false, FilingBuilder.FULL));
        FilingBuilder.BY_ISSUE
                .forEach(id -> filing.answer(id, "wages", "IN_PLACE", false, FilingBuilder.FULL));
        Score score = filing.score();
        expect(score, "respect", "70", "70");
        assertThat(score.incomplete()).isTrue();
        Result.Beside weakest = result(score, "respect").beside().getFirst();
        assertThat(weakest.numbers().values()).extracting(amount -> amount.exact().toString())
                .containsExactly("0", "0");
        assertThat(weakest.lowestAt()).containsValue("privacy").doesNotContainValue("wages");
    }

    @Test
    void giveEverythingWhereTheWeakIssueIsNeverNamed() {
        Score score = new FilingBuilder().allOfRespect("IN_PLACE", false, ONE, List.of(), FilingBuilder.FULL)
                .score();
        expect(score, "respect", "100", "100");
        assertThat(result(score, "respect").band()).isEqualTo("extensive");
    }

    private static FilingBuilder everything(String right, String goal, Evidence... evidence) {
        return new FilingBuilder().allOfRespect(right, true, ONE, List.of(), evidence)
                .allGoals(goal, true, List.of(), evidence);
    }

    private static void expect(Score score, String result, String claimed, String evidenced) {
        assertThat(exact(result(score, result), "claimed")).as("%s, claimed", result).isEqualTo(claimed);
        assertThat(exact(result(score, result), "evidenced")).as("%s, evidenced", result)
                .isEqualTo(evidenced);
    }

    private static Result result(Score score, String name) {
        Result result = score.results().get(name);
        assertThat(result).as(name).isNotNull();
        return Objects.requireNonNull(result);
    }

    private static @Nullable String exact(Result result, String number) {
        Amount amount = result.numbers().get(number);
        return amount == null ? null : amount.exact().toString();
    }
}
