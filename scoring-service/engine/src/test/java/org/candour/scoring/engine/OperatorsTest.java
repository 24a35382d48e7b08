package org.candour.scoring.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What each operator comes to, in both numbers. */
class OperatorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "P1=YES:1 P2=YES P3=NO | 2 / 1", "P1=YES P2=NA P3=NA | 1 / 0", "P1=NA P2=NA P3=NA | skipped",
            "P1=YES | 1 / 0"})
    void sumAddsPoints(String answers, String numbers) {
        assertThat(it("it: {sum: {of: [P1, P2, P3]}}", answers)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "P1=YES:1 P2=YES P3=NO | 20/3 / 10/3", "P1=YES P2=NA P3=NA | 10 / 0",
            "P1=NA P2=NA P3=NA | skipped",
            "P1=YES P2=NA | 5 / 0"})
    void sumOnAScaleCountsOnlyWhatWasAvailable(String answers, String numbers) {
        assertThat(it("it: {sum: {of: [P1, P2, P3], scale: 10}}", answers)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "P1=YES P2=YES Q1=NO | 100/51 / 0", "P1=YES P2=NA Q1=YES | 100 / 0",
            "P1=NA P2=NA Q1=PARTLY | 50 / 0",
            "P1=YES P2=NO Q1=NA | 50 / 0"})
    void sumOfSumsKnowsWhatIsSkippedBelow(String answers, String numbers) {
        assertThat(it("it: {sum: {of: [{sum: {of: [P1, P2]}}, Q1], scale: 100}}", answers))
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "P1=YES:1 Q1=YES:1/2 | 2 / 1", "P1=YES Q1=PARTLY | 1 / 0", "P1=PARTLY Q1=PARTLY | 1 / 0",
            "P1=NO Q1=YES | 1 / 0", "P1=NO Q1=NO | 0 / 0", "P1=YES | 1 / 0", "P1=YES:1 Q1=NA | 2 / 2",
            "P1=NA Q1=NA | skipped", "P1=YES:1 Q1=YES:1 | 2 / 2"})
    void allNeedsEveryRequirementInFull(String answers, String numbers) {
        assertThat(it("it: {all: {of: [P1, Q1], worth: 2}}", answers)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "P1=YES:1 Q1=NO | 1 / 1", "P1=PARTLY Q1=PARTLY | 1/2 / 0", "P1=NO Q1=NO | 0 / 0",
            "P1=NA Q1=YES:1/2 | 1 / 1/2",
            "P1=NA Q1=NA | skipped"})
    void anyNeedsOneRequirementInFull(String answers, String numbers) {
        assertThat(it("it: {any: [P1, Q1]}", answers)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "P1=YES P2=NO P3=YES | 1 / 0", "P1=YES P2=NO P3=NO | 1/2 / 0", "P1=NO P2=NO P3=PARTLY | 1/2 / 0",
            "P1=YES P2=NA P3=NA | 1 / 0"})
    void requirementsStandInEachOther(String answers, String numbers) {
        assertThat(it("it: {all: [P1, {any: [P2, P3]}]}", answers)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Q1=YES:1 Q2=YES:1 | 100 / 100", "Q1=YES:1 Q2=PARTLY:1 | 70 / 70",
            "Q1=YES:1 Q2=YES:1/2 | 100 / 70",
            "Q1=YES:1 Q2=NO | 40 / 40", "Q1=YES:1 | 40 / 40", "Q1=YES:1 Q2=NA | 100 / 100",
            "Q1=NA Q2=NO | skipped",
            "Q1=NO Q2=NO | 0 / 0"})
    void gateByNameCapsAtZeroAndBelowFull(String answers, String numbers) {
        assertThat(it("it: {capped: {of: Q1, gates: [Q2], atZero: 40, belowFull: 70}}", answers))
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Q1=YES:1 P1=YES:1 P2=YES:1 | 100 / 100", "Q1=YES:1 P1=YES:1/2 P2=YES:1 | 100 / 0",
            "Q1=YES:1 P1=NO P2=YES | 0 / 0", "Q1=YES:1 P1=YES:1 P2=NO | 30 / 30",
            "Q1=YES:1 P1=YES:1 P2=PARTLY:1 | 60 / 60", "Q1=YES:1 P1=NA P2=NA | 100 / 100"})
    void gateWithAConditionCapsOrFails(String answers, String numbers) {
        assertThat(it("""
                      it:
                        capped:
                          of: Q1
                          gates:
                            - {of: P1, below: 1, fails: true}
                            - {of: P2, below: 1, cap: 60}
                            - {of: P2, atMost: 0, cap: 30}
                      """, answers)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "P1=PARTLY Q1=YES:1 Q2=NO | 1/2 / 0", "P1=NA Q1=YES:1 Q2=NO | 1/2 / 1/2",
            "P1=NA Q1=YES:1/2 Q2=NA | 1 / 1/2",
            "P1=NA Q1=NA Q2=NA | skipped", "Q1=YES Q2=YES | 0 / 0"})
    void missingPartIsExtrapolatedFromOthers(String answers, String numbers) {
        assertThat(it("it: {extrapolated: {of: P1, from: [Q1, {sum: {of: [Q2]}}]}}", answers))
                .isEqualTo(numbers);
    }

    @Test
    void extrapolatedPartKeepsItsOwnScale() {
        assertThat(it("it: {extrapolated: {of: Q1, from: [P1, P2]}}", "Q1=NA P1=YES P2=NO"))
                .isEqualTo("50 / 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "S1@here=YES S1@x=NO S1@z=PARTLY | 25 / 0", "S1@here=NO S1@x=YES | 0 / 0",
            "S1@x=YES S1@y=NO | 50 / 0",
            "S1@here=NA S1@x=NA | skipped", "S1@here=YES S1@x=NA | 100 / 0"})
    void lowestOverPartsOfADimension(String answers, String numbers) {
        assertThat(it("it: {lowestOver: {dimension: place, scope: near, of: S1}}", answers))
                .isEqualTo(numbers);
    }

    @Test
    void emptyDimensionIsUnansweredAndAnEmptyScopeIsSkipped() {
        assertThat(it("it: {meanOver: {dimension: place, of: S1}}", "")).isEqualTo("0 / 0");
        assertThat(it("it: {lowestOver: {dimension: place, of: S1}}", "")).isEqualTo("0 / 0");
        assertThat(it("it: {meanOver: {dimension: place, scope: only, of: S1}}", "S1@z=YES"))
                .isEqualTo("skipped");
    }

    @Test
    void weightOfZeroAddsNothingAndAloneIsNoScore() {
        String rules = "it: {weighted: [{of: Q1, weight: 0}, {of: Q2, weight: 1/3}]}";
        assertThat(it(rules, "Q1=YES Q2=NO")).isEqualTo("0 / 0");
        assertThat(it(rules, "Q1=YES Q2=NA")).isEqualTo("skipped");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "T1=#A:1 | 1 / 1", "T1=#A,B | 5/4 / 0", "T1=#A,A | 1 / 0", "T1=#A,B,C,D | 3 / 0",
            "T1=NO#A | 1 / 0",
            "T1=NA#A | skipped", "T1=NO | 0 / 0", "T1= | 0 / 0", "H1=#A,B | 10 / 0", "H1=#B,D,C | 20 / 0",
            "H1=YES | 0 / 0", "H1=YES#C:1/2 | 15/2 / 15/4"})
    void tickedOptionsEarn(String answers, String numbers) {
        assertThat(it("it: {sum: {of: [%s]}}".formatted(answers.substring(0, 2)), answers))
                .isEqualTo(numbers);
    }

    private static String it(String rules, String answers) {
        return Sketch.it(rules, answers.isBlank() ? new String[0] : answers.split(" ", -1));
    }
}
