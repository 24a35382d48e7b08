package org.candour.scoring.engine.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.engine.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.engine.yaml.SmallMethodology.TEXT;
import static org.candour.scoring.engine.yaml.SmallMethodology.faults;
import static org.candour.scoring.engine.yaml.SmallMethodology.with;

/** What is wrong with a methodology is named with its place. */
class MethodologyFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{of: Q2, weight: 2} | {of: Q9, weight: 2} | /rules/all/weighted/1/of",
            "{of: Q2, weight: 2} | {of: Q2} | /rules/all/weighted/1/weight",
            "{of: Q2, weight: 2} | {of: Q2, weight: -1} | /rules/all/weighted/1/weight",
            "{of: Q2, weight: 2} | {of: all, weight: 2} | /rules/all/weighted/1/of",
            "{of: Q2, weight: 2} | {of: {sum: {of: [Q2]}}, weight: 2} | /rules/all/weighted/1/of",
            "{of: Q2, weight: 2} | {of: {sum: {of: [Q2], scale: 10}}, weight: 2} | /rules/all/weighted/1/of",
            "{of: Q2, weight: 2} | {of: {sum: {of: [Q2], scale: 0}}, weight: 2} | /rules/all/weighted/1/of/sum/scale",
            "{of: places, weight: 1} | {of: Q3, weight: 1} | /results/0/rule",
            "{meanOver: | {median: | /rules/places",
            "dimension: place, of: Q3 | dimension: places, of: Q3 | /rules/places/meanOver/dimension",
            "dimension: place, of: Q3 | dimension: place, of: Q1 | /rules/places/meanOver/of",
            "of: Q3 | scope: far, of: Q3 | /rules/places/meanOver/scope",
            "rule: all | rule: some | /results/0/rule",
            "places: {mean | Q1: {mean | /rules/Q1",
            "places: {mean | more: {mean: [Q1]}, places: {mean | /rules/more"})
    void inARule(String original, String changed, String pointer) {
        namesThePlace(original, changed, pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "of: Q2, | of: {capped: {of: Q2, gates: [Q1], atZero: 40}}, | /capped/belowFull",
            "of: Q2, | of: {capped: {of: Q2, gates: [Q1], atZero: 70, belowFull: 40}}, | /capped/atZero",
            "of: Q2, | of: {capped: {of: Q2, gates: [Q1], atZero: 40, belowFull: 101}}, | /capped/belowFull",
            "of: Q2, | of: {capped: {of: Q2, gates: [{of: Q1, cap: 4}]}}, | /capped/gates/0",
            "of: Q2, | of: {capped: {of: Q2, gates: [{of: Q1, below: 9}]}}, | /capped/gates/0",
            "of: Q2, | of: {capped: {of: Q2, gates: [{of: Q1, below: 101, cap: 4}]}}, | /capped/gates/0/below",
            "of: Q2, | of: {capped: {of: Q2, gates: [{of: Q1, atMost: 100, cap: 4}]}}, | /capped/gates/0/atMost",
            "of: Q2, | of: {capped: {of: Q2, gates: [{of: Q1, below: 0, cap: 4}]}}, | /capped/gates/0/below",
            "of: Q2, | of: {capped: {of: Q2, gates: [{of: Q1, below: 1, cap: -4}]}}, | /capped/gates/0/cap",
            "of: Q2, | of: {all: {of: [Q2], worth: 0}}, | /all/worth",
            "of: Q2, | of: {any: [Q2, {sum: {of: [Q1]}}]}, | /any/1",
            "of: Q2, | of: {extrapolated: {of: Q2}}, | /extrapolated/from",
            "of: Q2, | of: {extrapolated: {of: {sum: {of: [Q2]}}, from: [Q1]}}, | /extrapolated/of",
            "of: Q2, | of: {mean: [Q1, {all: [Q2]}]}, | /mean/1"})
    void inAnOperator(String original, String changed, String below) {
        namesThePlace(original, changed, "/rules/all/weighted/1/of" + below);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ids: [Q1, Q2] | ids: [Q1, Q2, Q4] | /questions/0/ids/2",
            "ids: [Q1, Q2] | ids: [Q1, Q2, Q1] | /questions/0/ids/2",
            "ids: [Q3] | ids: [Q3, Q4] | /questions/1/ids/1",
            "points: yes-no, over | points: maybe, over | /questions/1/points",
            "points: yes-no, ids | ids | /rules/all/weighted/0/of",
            "answer: Q1 | answer: Q7 | /notApplicable/Q2/answer",
            "answer: Q1 | answer: Q3 | /notApplicable/Q2/answer",
            "atLeast: \"YES\" | atLeast: SURELY | /notApplicable/Q2/atLeast",
            "place: {form: f | place: {form: g | /dimensions/place/form",
            "place: {form: f | more: {form: f, keys: {occurring: true}}, place: {form: f | /dimensions/more",
            "occurring: true | named: Q3 | /dimensions/place/keys/named",
            "scopes: {near: [here]} | scopes: {near: []} | /dimensions/place/scopes/near",
            "scale: 100 | scale: 0 | /points/yes-no/scale",
            "yes-no: {scale | more: {scale: 1, choices: {NA: 1}}, yes-no: {scale | /points/more",
            "\"YES\": 1, \"NO\": 0 | \"YES\": 0, \"NO\": 0 | /points/yes-no",
            "\"NO\": 0 | \"NO\": -1 | /points/yes-no/choices/NO",
            "NA: {skip: admissible} | NA: {points: 1, strengthAtMost: 2} | /points/yes-no/choices/NA/strengthAtMost"})
    void inAQuestion(String original, String changed, String pointer) {
        namesThePlace(original, changed, pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[{name: value, is: points}] | [{name: claimed, is: points}] | /numbers",
            "[{name: value, is: points}] | [{name: evidenced, is: points}] | /numbers/0/is",
            "is: points}] | is: points}, {name: value, is: points}] | /numbers/1",
            "is: points} | is: points x strength} | /strengths",
            "{id: f, version: \"1\"}]\\ndim | {id: f, version: \"1\"}, {id: f, version: \"2\"}]\\ndim | /forms/1",
            "rule: all} | rule: all}\\n  - {name: all, form: f, rule: all} | /results/1/name",
            "rule: all} | rule: all, form: g} | /results/0/form",
            "rule: all} | rule: all, band: b} | /results/0/band",
            "value: 50 | value: 51 | /cases/0/results/all/value",
            "value: 50 | shown: {value: \"50.0\"} | /cases/0/results/all/shown/value",
            "question: Q1 | question: Q8 | /cases/0/filing/answers/0/question",
            "choice: NA | choice: PERHAPS | /cases/0/filing",
            "submitted: 2026-03-01 | submitted: 2026-02-30 | /cases/0/filing/submitted"})
    void anywhereElse(String original, String changed, String pointer) {
        namesThePlace(original.replace("\\n", "\n"), changed.replace("\\n", "\n"), pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "id: small | id: Small | /id",
            "scale: 100, | '' | /points/yes-no/scale",
            "scale: 100 | scale: fast | /points/yes-no/scale",
            "unanswered: 0 | unanswered: 1 | /points/yes-no/unanswered",
            "skip: admissible | skip: sometimes | /points/yes-no/choices/NA/skip",
            "title: Small | titel: Small | /title",
            "title: Small | titel: Small | /titel",
            "atLeast: \"YES\" | at: [here] | /notApplicable/Q2/atLeast",
            "{of: Q2, weight: 2} | Q2 | /rules/all/weighted/1"})
    void ofShape(String original, String changed, String pointer) {
        namesThePlace(original, changed, pointer);
    }

    @Test
    void allAtOnce() {
        assertThat(faults(TEXT.replace("of: Q2", "of: Q9").replace("of: Q3", "of: Q8")))
                .extracting(Fault::pointer)
                .contains("/rules/all/weighted/1/of", "/rules/places/meanOver/of");
    }

    @Test
    void withTheRulesOfACycle() {
        assertThat(faults(with("{of: Q2, weight: 2}", "{of: {mean: [Q2, all]}, weight: 2}")))
                .containsExactly(new Fault("/rules/all/weighted/1/of/mean/1", "closes a cycle: all > all"));
    }

    @Test
    void withTheValueThatACaseCameTo() {
        assertThat(faults(with("value: 50", "value: 51")))
                .containsExactly(new Fault("/cases/0/results/all/value", "is 50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gates: [Q1]", "gaps: [Q1]", "band: high", "freshUntil: 2026-12-31"})
    void withNothingWhereACaseExpectsWhatIsNotThere(String expected) {
        assertThat(faults(TEXT.replace("value: 50", expected))).extracting(Fault::message)
                .containsExactly("is nothing");
    }

    private static void namesThePlace(String original, String changed, String pointer) {
        List<Fault> faults = faults(with(original, changed));
        assertThat(faults).extracting(Fault::pointer).contains(pointer);
    }
}
