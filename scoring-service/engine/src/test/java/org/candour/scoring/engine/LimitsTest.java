package org.candour.scoring.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Rules that would grow without end, and filings that would make them, are refused. */
class LimitsTest {

    @Test
    void refuseTenThousandRulesInEachOther() {
        String rules = "it: {mean: [r0]}\n" + IntStream.range(0, 10_000)
                .mapToObj(index -> "r" + index + ": {mean: [" + (index == 9_999 ? "Q1" : "r" + (index + 1))
                        + "]}\n")
                .collect(Collectors.joining());
        assertThat(faults(rules)).extracting(Fault::toString)
                .contains("/rules/r31: stands deeper than 32 rules in each other");
    }

    @Test
    void refuseRulesThatAreDeepOnlyTogether() {
        String rules = "it: {mean: [r10, r0]}\n" + IntStream.range(0, 40)
                .mapToObj(index -> "r" + index + ": {mean: [" + (index == 39 ? "Q1" : "r" + (index + 1))
                        + "]}\n")
                .collect(Collectors.joining());
        assertThat(faults(rules)).extracting(Fault::message)
                .contains("has more than 32 rules below each other");
    }

    @Test
    void refuseMoreRulesThanATreeShouldHave() {
        String rules = "it: {mean: [" + "{mean: [Q1]},".repeat(Limits.NODES) + "Q1]}\n";
        assertThat(faults(rules)).singleElement().satisfies(
                fault -> assertThat(fault.pointer()).isEqualTo("/rules/it/mean/4999"));
    }

    @Test
    void refuseMoreResultsThanAnybodyReads() {
        String results = "{name: it, form: f, rule: it}" + IntStream.range(0, 3_000)
                .mapToObj(index -> "\n  - {name: it" + index + ", form: f, rule: it}")
                .collect(Collectors.joining());
        MethodologyRefused refused = catchThrowableOfType(MethodologyRefused.class,
                () -> Sketch.of("it: {mean: [Q1]}", results));
        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/results");
    }

    @Test
    void refuseMorePointsThanCanBeShown() {
        assertThat(faults("it: {sum: {of: [Q1], scale: 1000001}}")).extracting(Fault::toString)
                .containsExactly("/rules/it: can come to more than 1000000");
    }

    @Test
    @Timeout(60)
    void computeSharedRulesOnce() {
        String rules = "it: {mean: [r0, r0]}\n" + IntStream.range(0, 29)
                .mapToObj(index -> "r%1$d: {mean: [%2$s, %2$s]}\n".formatted(index,
                        index == 28 ? "Q1" : "r" + (index + 1)))
                .collect(Collectors.joining());
        Result it = Sketch.score(Sketch.of(rules), "Q1=PARTLY:1").results().get("it");
        assertThat(it).isNotNull().extracting(Result::answered, Result::evidencedShare)
                .containsExactly(Rational.ONE, Rational.ONE);
    }

    @Test
    void refuseAFilingThatAsksForTooManyValues() {
        Methodology many = Sketch.of(
                "it: {meanOver: {dimension: place, of: {mean: [" + "{mean: [S1]},".repeat(1_000) + "S1]}}}");
        assertThat(Sketch.score(many, places(10))).isNotNull();
        assertThatThrownBy(() -> Sketch.score(many, places(100))).isInstanceOf(FilingRefused.class)
                .satisfies(LimitsTest::isBeyondLimits)
                .hasMessage("cannot be scored by sketch/1 in 250000 steps");
    }

    /** Each result's shares go once more through all that is below it. */
    @Test
    void countTheSharesOfEachResult() {
        String rules = "it: {mean: [" + "{mean: [Q1]},".repeat(2_000) + "Q1]}";
        assertThat(Sketch.score(Sketch.of(rules, results(20)), "Q1=YES")).isNotNull();
        assertThatThrownBy(() -> Sketch.of(rules, results(45))).isInstanceOf(MethodologyRefused.class)
                .hasMessageContaining(
                        "/cases/0/filing: is refused: cannot be scored by sketch/1 in 250000 steps");
    }

    @Test
    void countWhatStandsBesideAResultAtEachKey() {
        String beside = "{name: it, form: f, rule: it, beside: ["
                + IntStream.range(0, 3_000).mapToObj(index -> "{name: b" + index + ", of: each}")
                        .collect(Collectors.joining(", "))
                + "]}";
        Methodology many = Sketch.of(
                "it: {meanOver: {dimension: place, of: each}}\neach: {mean: [S1]}", beside);
        assertThat(Sketch.score(many, places(10))).isNotNull();
        assertThatThrownBy(() -> Sketch.score(many, places(100))).isInstanceOf(FilingRefused.class)
                .hasMessage("cannot be scored by sketch/1 in 250000 steps");
    }

    /** They run while somebody waits. */
    @Test
    void refuseCasesThatTogetherTakeTooLong() {
        String rules = "it: {mean: [" + "{mean: [Q1]},".repeat(4_000) + "Q1]}";
        String more = """
                      cases:
                      """
                + IntStream.range(0, 200).mapToObj(_ -> """
                                                          - {name: again, filing: {answers: []}, results: {}}
                                                        """).collect(Collectors.joining());
        MethodologyRefused refused = catchThrowableOfType(MethodologyRefused.class,
                () -> Sketch.of(rules, "{name: it, form: f, rule: it}", more));
        assertThat(refused).as("refusal").isNotNull();
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).matches("/cases/[0-9]+");
            assertThat(fault.message())
                    .isEqualTo("would be computed after 1000000 steps, which is all that cases have");
        });
    }

    private static String results(int count) {
        return "{name: it, form: f, rule: it, shares: true}" + IntStream.range(1, count)
                .mapToObj(index -> "\n  - {name: it" + index + ", form: f, rule: it, shares: true}")
                .collect(Collectors.joining());
    }

    @Test
    void refuseAFilingWhoseFractionsGrowWithoutEnd() {
        String parts = IntStream.range(0, 200)
                .mapToObj(index -> "{weighted: [{of: Q1, weight: %d}, {of: Q2, weight: 1}]}"
                        .formatted(999_999_000 + 2 * index))
                .collect(Collectors.joining(", "));
        Methodology odd = Sketch.of("it: {mean: [" + parts + "]}", "{name: it, form: f, rule: it}");
        assertThatThrownBy(() -> Sketch.score(odd, "Q1=NO", "Q2=YES")).isInstanceOf(FilingRefused.class)
                .satisfies(LimitsTest::isBeyondLimits)
                .hasMessage("cannot be scored by sketch/1: a fraction has more than 2048 bits");
    }

    @Test
    void refuseAFilingThatNamesTooManyKeys() {
        Methodology each = Sketch.of("it: {meanOver: {dimension: place, of: {mean: [S1]}}}");
        assertThatThrownBy(() -> Sketch.score(each, places(Limits.KEYS + 1)))
                .isInstanceOf(FilingRefused.class).satisfies(LimitsTest::isBeyondLimits);
    }

    @Test
    void areNotToldForAnAnswerThatIsUnknown() {
        assertThatThrownBy(() -> Sketch.score(Sketch.of("it: {mean: [Q1]}"), "Q1=PURPLE"))
                .isInstanceOfSatisfying(FilingRefused.class,
                        refused -> assertThat(refused.isBeyondLimits()).isFalse());
    }

    private static void isBeyondLimits(Throwable refused) {
        assertThat(((FilingRefused) refused).isBeyondLimits()).isTrue();
    }

    private static String[] places(int count) {
        return IntStream.range(0, count).mapToObj(index -> "S1@p" + index + "=YES").toArray(String[]::new);
    }

    private static List<Fault> faults(String rules) {
        MethodologyRefused refused = catchThrowableOfType(MethodologyRefused.class, () -> Sketch.of(rules));
        assertThat(refused).as("refusal").isNotNull();
        return refused.faults();
    }
}
