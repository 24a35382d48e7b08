package org.candour.scoring.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.candour.scoring.engine.record.PartKey;
import org.candour.scoring.engine.record.PublicRecord;
import org.candour.scoring.engine.record.RegisteredFiling;
import org.candour.scoring.engine.record.ScoreRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.scoring.engine.FilingBuilder.FULL;
import static org.candour.scoring.engine.FilingBuilder.OWN;

class PublicRecordTest {

    private static final FormRef CPG = new FormRef("cpg", "2.0");
    private static final Set<String> OPEN = Set.of("1.A", "1.B", "1.C", "1.D", "1.E", "2.C", "2.D", "3.J",
            "5.A", "5.B", "6.A");
    private static final Set<String> CLOSED = FilingBuilder.GOALS.stream().filter(id -> !OPEN.contains(id))
            .collect(Collectors.toSet());
    private static final Audiences AUDIENCES = new Audiences(Map.of(CPG, CLOSED,
            new FormRef("ungp-rf", "2015"), Set.of(), new FormRef("rights-security", "1"), Set.of(),
            new FormRef("rdr", "2020"), Set.of()));
    private static final Methodology CANDOUR = Adopted.methodology("candour");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhateverWasAnsweredForReviewersButForTheCoarseWords(int seed) {
        List<Answer> one = RandomFilings.of(seed);
        List<Answer> other = new ArrayList<>(one.stream().filter(answer -> !isClosed(answer)).toList());
        RandomFilings.of(seed + 1000).stream().filter(PublicRecordTest::isClosed).forEach(other::add);

        assertThat(withoutWords(open(other))).isEqualTo(withoutWords(open(one)));
    }

    @Test
    void isTheSameWhereTheWordsAre() {
        FilingBuilder one = new FilingBuilder().answer("1.A", "IT", "IMPLEMENTED", false, OWN).answer("2.B",
                "IT",
                "IMPLEMENTED", false, FULL);
        FilingBuilder other = new FilingBuilder().answer("1.A", "IT", "IMPLEMENTED", false, OWN).answer("3.S",
                "OT", "PARTIAL", true, OWN);

        assertThat(open(other.answers())).isEqualTo(open(one.answers()));
    }

    @Test
    void showsWhatIsForReviewersInOneOfThreeWordsAtEachSide() {
        FilingBuilder filing = new FilingBuilder().answer("OT", null, "YES", false);
        CLOSED.forEach(id -> filing.answer(id, "IT", "IMPLEMENTED", false, FULL));
        filing.answer("1.A", "*", "IMPLEMENTED", false, FULL);

        JsonNode hygiene = json(open(filing.answers())).path("results").path("hygiene");

        assertThat(hygiene.propertyNames()).containsExactly("beside", "freshUntil", "gaps", "incomplete",
                "step", "withheld");
        assertThat(hygiene.path("step").stringValue()).isEqualTo("under 40");
        assertThat(hygiene.path("beside").toString()).isEqualTo(
                """
                [{"at":{"scope":"IT"},"name":"organisation","result":{"claimed":{"exact":"25/4","rounded":6},\
                "evidenced":{"exact":"25/4","rounded":6}}},\
                {"at":{"scope":"OT"},"name":"organisation","result":{"claimed":{"exact":"25/4","rounded":6},\
                "evidenced":{"exact":"25/4","rounded":6}}},\
                {"at":{"scope":"IT"},"name":"technical","result":{"withheld":true},"step":"80 and over"},\
                {"at":{"scope":"OT"},"name":"technical","result":{"withheld":true},"step":"under 40"}]""");
        assertThat(hygiene.path("gaps").findValuesAsString("question")).contains("1.B")
                .doesNotContainAnyElementsOf(CLOSED);
        assertThat(leaf(json(open(filing.answers())), "2.B", "IT").toString()).isEqualTo(
                """
                {"at":{"scope":"IT"},"max":"100","node":"2.B","reads":{"form":"cpg","formVersion":"2.0",\
                "question":"2.B"},"result":{"withheld":true},"rule":"answer","step":"80 and over","weight":"3"}""");
    }

    @Test
    void showsTheRestAsItIs() {
        List<Answer> answers = RandomFilings.of(7);
        JsonNode whole = json(ScoreRecord.of(CANDOUR, filing(answers)).bytes());
        JsonNode open = json(open(answers));

        for (String result : List.of("respect", "rights-in-security")) {
            assertThat(open.path("results").path(result)).isEqualTo(whole.path("results").path(result));
        }
        assertThat(open.path("withheld").path(0).path("questions")).hasSize(CLOSED.size());
        assertThat(open.path("filing").propertyNames()).containsExactly("commitments", "digest", "position");
        assertThat(open.path("filing").path("commitments").propertyNames())
                .contains("facts", "answers/ungp-rf/B1/structured").noneMatch(key -> PartKey.parse(key)
                        .filter(part -> CLOSED.contains(part.question())).isPresent());
    }

    @Test
    void isWholeButForTheRevisionWhereNothingIsForReviewers() {
        RegisteredFiling filing = filing(List.of(
                new Answer("rdr", "G01.01", new At("level", "Group"), "YES", List.of(), true, List.of())));
        Methodology rdr = Adopted.methodology("rdr");
        ObjectNode whole = (ObjectNode) json(ScoreRecord.of(rdr, filing).bytes());
        ((ObjectNode) whole.path("filing")).remove("revision");
        whole.put("audience", "public");

        assertThat(json(PublicRecord.of(rdr, filing, AUDIENCES))).isEqualTo(whole);
    }

    @Test
    void hasNoWordAboutAFewAnswers() {
        String steps = "step: w, shares: true}\nwords:\n  w: {on: evidenced, steps: [{below: 40, word: a}, {word: b}]}";
        Methodology some = Sketch.of("it: {mean: [Q1, Q2]}", "{name: it, form: f, rule: it, " + steps);

        assertThat(sketched(some, Set.of("Q1", "Q2"))).contains("\"step\":\"a\"");
        assertThat(sketched(some, Set.of("Q1"))).contains("\"step\":\"a\"");
        assertThat(sketched(some, Set.of("Q1", "Q2", "Q9"))).contains("withheld").doesNotContain("\"step\"");
    }

    @Test
    void hasNoWordOfAScaleThatIsFine() {
        String steps = """
                       step: w, shares: true}
                       words:
                         w: {on: evidenced, steps: [{below: 1, word: a}, {below: 2, word: b}, {below: 3, word: c}, {word: d}]}""";
        Methodology fine = Sketch.of("it: {mean: [Q1, Q2]}", "{name: it, form: f, rule: it, " + steps);

        assertThat(sketched(fine, Set.of("Q1", "Q2"))).contains("withheld").doesNotContain("\"step\"");
    }

    @Test
    void hasWordsInOneResultAndInOneThingBesideIt() {
        String steps = """
                       step: w, beside: [{name: one, of: Q1}, {name: all, of: all, step: w}, {name: more, of: all, step: v}]}
                         - {name: again, form: f, rule: it, step: v}
                       words:
                         w: {on: evidenced, steps: [{below: 40, word: a}, {word: b}]}
                         v: {on: evidenced, steps: [{below: 20, word: c}, {word: d}]}""";
        Methodology twice = Sketch.of("it: {mean: [Q1, Q2]}\nall: {mean: [it]}",
                "{name: it, form: f, rule: it, " + steps);

        assertThat(sketched(twice, Set.of("Q1", "Q2"))).contains("\"step\":\"a\"")
                .doesNotContain("\"step\":\"c\"");
    }

    @Test
    void hasNoWordAboutAnswersOfAnotherForm() {
        String steps = """
                       step: w}
                       words:
                         w: {on: evidenced, steps: [{below: 40, word: a}, {word: b}]}""";
        Methodology other = Sketch.ofTwoForms("it: {mean: [Q1, Q2]}",
                "{name: it, form: g, rule: it, " + steps);
        Filing f = Sketch.filing("Q1=NO");
        Filing both = new Filing(f.periodFrom(), f.periodTo(), f.assessedOn(),
                List.of(new FormRef("f", "1"), new FormRef("g", "1")), f.answers());
        Audiences audiences = new Audiences(Map.of(new FormRef("f", "1"), Set.of("Q1")));

        assertThat(text(PublicRecord.of(other, filing(both), audiences))).contains("withheld")
                .doesNotContain("\"step\"");
    }

    @Test
    void hasNoWordAboutWhatIsOnlyClaimed() {
        String steps = "step: w}\nwords:\n  w: {on: claimed, steps: [{below: 40, word: a}, {word: b}]}";

        assertThatThrownBy(() -> Sketch.of("it: {mean: [Q1]}", "{name: it, form: f, rule: it, " + steps))
                .isInstanceOfSatisfying(MethodologyRefused.class,
                        refused -> assertThat(refused.faults()).containsExactly(
                                new Fault("/words/w/on",
                                        "is claimed, which nobody is judged or compared by")));
    }

    @Test
    void showsNothingOfAFormThatIsUnknown() {
        Methodology some = Sketch.of("it: {mean: [Q1, Q2]}");
        RegisteredFiling filing = filing(Sketch.filing("Q1=YES"));

        assertThat(text(PublicRecord.of(some, filing, new Audiences(Map.of())))).contains("\"Q1\"")
                .doesNotContain("\"YES\"", "claimed");
    }

    private static String sketched(Methodology methodology, Set<String> closed) {
        return text(PublicRecord.of(methodology, filing(Sketch.filing("Q1=NO")),
                new Audiences(Map.of(new FormRef("f", "1"), closed))));
    }

    private static boolean isClosed(Answer answer) {
        return answer.form().equals("cpg") && CLOSED.contains(answer.question());
    }

    private static byte[] open(List<Answer> answers) {
        return PublicRecord.of(CANDOUR, filing(answers), AUDIENCES);
    }

    private static RegisteredFiling filing(List<Answer> answers) {
        return filing(new FilingBuilder().filing(answers));
    }

    private static RegisteredFiling filing(Filing content) {
        Map<String, String> commitments = new HashMap<>(Map.of("facts", "sha256:f"));
        content.answers().forEach(answer -> commitments
                .put(new PartKey(answer.form(), answer.question(), answer.at()).toString(), "sha256:0"));
        return new RegisteredFiling("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1, content.answers().size(), 9,
                "sha256:d", commitments, FilingBuilder.SUBMITTED, content);
    }

    private static JsonNode leaf(JsonNode node, String id, String scope) {
        for (JsonNode found : node.findParents("reads")) {
            if (found.path("node").stringValue().equals(id)
                    && scope.equals(found.path("at").path("scope").stringValue(""))) {
                return found;
            }
        }
        throw new AssertionError("no leaf " + id);
    }

    private static String withoutWords(byte[] record) {
        return text(record).replaceAll("\"step\":\"(under 40|40-79|80 and over)\"", "\"step\":\"\"");
    }

    private static String text(byte[] record) {
        return new String(record, StandardCharsets.UTF_8);
    }

    private static JsonNode json(byte[] record) {
        return JsonMapper.shared().readTree(record);
    }
}
