package org.candour.scoring.engine.yaml;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.MethodologyRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MethodologyYamlTest {

    private static final String SMALL = """
                                        id: small
                                        version: "1"
                                        title: Small
                                        numbers: [{name: value, is: points}]
                                        forms: [{id: f, version: "1"}]
                                        dimensions:
                                          place: {form: f, keys: {occurring: true}, scopes: {near: [here]}}
                                        points:
                                          yes-no: {scale: 100, unanswered: 0, choices: {"YES": 1, "NO": 0, NA: {skip: admissible}}}
                                        questions:
                                          - {form: f, points: yes-no, ids: [Q1, Q2]}
                                          - {form: f, points: yes-no, over: place, ids: [Q3]}
                                        notApplicable:
                                          Q2: {answer: Q1, atLeast: "YES"}
                                        rules:
                                          all: {weighted: [{of: Q1, weight: 1}, {of: Q2, weight: 2}, {of: places, weight: 1}]}
                                          places: {meanOver: {dimension: place, of: Q3}}
                                        results:
                                          - {name: all, form: f, rule: all}
                                        cases:
                                          - name: one
                                            filing:
                                              forms: [{id: f, version: "1"}]
                                              period: {from: 2025-01-01, to: 2025-12-31}
                                              submitted: 2026-03-01
                                              answers:
                                                - {question: Q1, choice: "YES"}
                                                - {question: Q2, choice: NA}
                                                - {question: Q3, at: here, choice: "NO"}
                                            results: {all: {value: 50}}
                                        """;

    @Test
    void acceptsAWholeMethodology() {
        Methodology small = read(SMALL);
        assertThat(small).hasToString("small/1");
        assertThat(small.numbers()).containsExactly("value");
    }

    @Test
    void givesTheSameDigestToTheSameDataHoweverItIsLaidOut() {
        String other = "# a comment\n" + SMALL.replace("title: Small\n", "").replace("id: small\n",
                "title: Small\nid: small\n");
        assertThat(read(other).digest()).isEqualTo(read(SMALL).digest()).matches("sha256:[0-9a-f]{64}");
        assertThat(read(SMALL.replace("weight: 2", "weight: 3")).digest()).isNotEqualTo(read(SMALL).digest());
    }

    @Test
    void writesACanonicalFormThatHasItsDigestAndReadsAsItself() throws NoSuchAlgorithmException {
        for (Methodology methodology : ShippedMethodologies.all()) {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(methodology.canonical().getBytes(StandardCharsets.UTF_8));
            assertThat(methodology.digest()).isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
            assertThat(read(methodology.canonical()).canonical()).isEqualTo(methodology.canonical());
        }
        assertThat(read(SMALL).canonical())
                .startsWith(
                        "{\"cases\":[{\"filing\":{\"answers\":[{\"choice\":\"YES\",\"question\":\"Q1\"},");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{of: Q2, weight: 2} | {of: Q9, weight: 2} | /rules/all/weighted/1/of",
            "{of: Q2, weight: 2} | {of: Q2} | /rules/all/weighted/1/weight",
            "{of: Q2, weight: 2} | {of: Q2, weight: -1} | /rules/all/weighted/1/weight",
            "{of: Q2, weight: 2} | {of: all, weight: 2} | /rules/all/weighted/1/of",
            "{of: places, weight: 1} | {of: Q3, weight: 1} | /results/0/rule",
            "{meanOver: | {median: | /rules/places",
            "dimension: place, of: Q3 | dimension: places, of: Q3 | /rules/places/meanOver/dimension",
            "dimension: place, of: Q3 | dimension: place, of: Q1 | /rules/places/meanOver/of",
            "of: Q3 | scope: far, of: Q3 | /rules/places/meanOver/scope",
            "rule: all | rule: some | /results/0/rule",
            "places: {mean | Q1: {mean | /rules/Q1",
            "ids: [Q1, Q2] | ids: [Q1, Q2, Q4] | /questions",
            "ids: [Q1, Q2] | ids: [Q1, Q2, Q1] | /questions/0/ids/2",
            "ids: [Q3] | ids: [Q3, Q4] | /questions",
            "points: yes-no, over | points: maybe, over | /questions/1/points",
            "answer: Q1 | answer: Q7 | /notApplicable/Q2/answer",
            "atLeast: \"YES\" | atLeast: SURELY | /notApplicable/Q2/atLeast",
            "place: {form: f | place: {form: g | /dimensions/place/form",
            "is: points} | is: points x strength} | /strengths",
            "value: 50 | value: 51 | /cases/0/results/all/value",
            "question: Q1 | question: Q8 | /cases/0/filing/answers/0/question",
            "choice: NA | choice: PERHAPS | /cases/0/filing",
            "scale: 100 | scale: 0 | /points/yes-no/scale"})
    void namesTheFaultAndItsPlace(String original, String changed, String pointer) {
        assertThat(SMALL).contains(original);
        assertThat(faults(SMALL.replace(original, changed))).anySatisfy(
                fault -> assertThat(fault).startsWith(pointer + ": "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "id: small | id: Small | /id",
            "scale: 100 | scale: 0.5 | /points/yes-no/scale",
            "skip: admissible | skip: sometimes | /points/yes-no/choices/NA",
            "title: Small | titel: Small | ''"})
    void namesFaultsOfShape(String original, String changed, String pointer) {
        assertThat(faults(SMALL.replace(original, changed)))
                .anySatisfy(fault -> assertThat(fault).startsWith(pointer + ": "));
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(faults(SMALL.replace("of: Q2", "of: Q9").replace("of: Q3", "of: Q8")))
                .anySatisfy(fault -> assertThat(fault).startsWith("/rules/all/weighted/1/of"))
                .anySatisfy(fault -> assertThat(fault).startsWith("/rules/places/meanOver/of"));
    }

    @Test
    void refusesTextThatIsNotYamlOrRepeatsAName() {
        assertThat(faults("id: [")).hasSize(1);
        assertThat(faults(SMALL + "title: Again\n")).hasSize(1);
    }

    @Test
    void adoptsTheTwoMethodologiesThatComeWithTheService() {
        assertThat(ShippedMethodologies.all()).extracting(Methodology::toString)
                .containsExactly("candour/1", "rdr/2020");
    }

    private static List<String> faults(String yaml) {
        MethodologyRefused refused = catchThrowableOfType(MethodologyRefused.class, () -> read(yaml));
        assertThat(refused).as("refusal").isNotNull();
        return refused.faults().stream().map(Object::toString).toList();
    }

    private static Methodology read(String yaml) {
        return MethodologyYaml.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
