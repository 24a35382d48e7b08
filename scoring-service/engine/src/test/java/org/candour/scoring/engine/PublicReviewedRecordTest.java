package org.candour.scoring.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Decision.OnAnswer;
import org.candour.scoring.engine.record.PublicDecisions;
import org.candour.scoring.engine.record.PublicRecord;
import org.candour.scoring.engine.record.RegisteredFiling;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.engine.record.ScoreRecord;

import static org.assertj.core.api.Assertions.assertThat;

class PublicReviewedRecordTest {

    private static final FormRef CPG = new FormRef("cpg", "2.0");
    private static final Set<String> OPEN = Set.of("1.A", "1.B", "1.C", "1.D", "1.E", "2.C", "2.D", "3.J",
            "5.A", "5.B", "6.A");
    private static final Set<String> CLOSED = FilingBuilder.GOALS.stream().filter(id -> !OPEN.contains(id))
            .collect(Collectors.toSet());
    private static final Audiences AUDIENCES = new Audiences(Map.of(CPG, CLOSED,
            new FormRef("ungp-rf", "2015"), Set.of(), new FormRef("rights-security", "1"), Set.of()));
    private static final Methodology CANDOUR = Adopted.methodology("candour");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhateverWasAnsweredAndDecidedForReviewersButForTheCoarseWords(int seed) {
        List<Answer> one = withAnOpenAnswerAtEachSide(RandomFilings.of(seed));
        List<Answer> other = new ArrayList<>(one.stream().filter(answer -> !isClosed(answer)).toList());
        RandomFilings.of(seed + 1000).stream().filter(PublicReviewedRecordTest::isClosed).forEach(other::add);
        List<Decision> open = decisions(seed, false);

        assertThat(withoutWords(record(other, open, decisions(seed + 1, true))))
                .isEqualTo(withoutWords(record(one, open, decisions(seed, true))))
                .isEqualTo(withoutWords(record(one, open, List.of())))
                .contains("\"reviewed\"");
    }

    @Test
    void hasTheReviewedNumbersBesideTheOthersWhereNothingIsForReviewers() {
        List<Answer> answers = withAnOpenAnswerAtEachSide(RandomFilings.of(7));
        ReviewDecisions review = review(decisions(7, false), decisions(7, true));

        JsonNode whole = json(ScoreRecord.of(CANDOUR, filing(answers), review).bytes());
        JsonNode open = json(PublicRecord.of(CANDOUR, filing(answers), AUDIENCES, review));

        for (String result : List.of("respect", "rights-in-security")) {
            assertThat(open.path("results").path(result).has("reviewed")).isTrue();
            assertThat(open.path("results").path(result)).isEqualTo(whole.path("results").path(result));
        }
        assertThat(open.path("results").path("hygiene").propertyNames()).contains("withheld", "step")
                .doesNotContain("reviewed", "lookedAt", "claimed");
        assertThat(open.path("id").stringValue()).endsWith(":candour:1:reviewed:1");
    }

    @Test
    void showsTheOpenDecisionsAndNoOthers() {
        List<Answer> answers = withAnOpenAnswerAtEachSide(RandomFilings.of(7));
        List<Decision> open = decisions(7, false);

        JsonNode review = json(record(answers, open, decisions(7, true))).path("review");

        assertThat(review.propertyNames()).containsExactly("decisions", "number");
        assertThat(review.path("decisions").toString()).isEqualTo(Decisions.of(open).canonical());
    }

    @Test
    void hasTheWordsOfEverythingThatWasDecided() {
        FilingBuilder filing = new FilingBuilder().allGoals("IMPLEMENTED", false, List.of(),
                FilingBuilder.FULL);
        List<Decision> lowered = CLOSED.stream()
                .<Decision>map(id -> new OnAnswer("cpg", id, null, "NOT_IMPLEMENTED", null, null)).toList();

        assertThat(step(record(filing.answers(), List.of(), List.of()))).isEqualTo("80 and over");
        assertThat(step(record(filing.answers(), List.of(), lowered))).isEqualTo("under 40");
    }

    @Test
    void leavesNoTraceOfADecisionThatTheMethodologyHasNoPlaceFor() {
        FilingBuilder filing = new FilingBuilder().answer("1.A", "IT", "IMPLEMENTED", false,
                FilingBuilder.OWN);
        Decision nowhere = new OnAnswer("cpg", "2.B", new At("site", "Lyon"), "PARTIAL", null, null);

        assertThat(text(record(filing.answers(), List.of(), List.of(nowhere))))
                .isEqualTo(text(record(filing.answers(), List.of(), List.of())));
    }

    @Test
    void isMadeByAReaderFromWhatIsOpen() {
        List<Answer> answers = withAnOpenAnswerAtEachSide(RandomFilings.of(7));
        List<Decision> open = decisions(7, false);
        RegisteredFiling opened = filing(answers.stream().filter(answer -> !isClosed(answer)).toList());

        assertThat(
                withoutWords(PublicRecord.of(CANDOUR, opened, AUDIENCES.withheld(CANDOUR, opened.content()),
                        new PublicDecisions(1, Decisions.of(open)))))
                .isEqualTo(withoutWords(record(answers, open, decisions(7, true)))
                        .replace(",\"step\":\"\"", "").replace("\"step\":\"\",", ""));
    }

    private static List<Decision> decisions(int seed, boolean closed) {
        Random random = new Random(seed);
        List<Decision> decisions = new ArrayList<>();
        for (String id : closed ? CLOSED.stream().sorted().toList() : OPEN.stream().sorted().toList()) {
            if (random.nextBoolean()) {
                decisions.add(new OnAnswer("cpg", id, random.nextBoolean() ? null : new At("scope", "IT"),
                        random.nextBoolean() ? null : "PARTIAL",
                        random.nextBoolean() ? null : Rational.of(random.nextInt(5), 4), null));
            }
        }
        if (!closed) {
            decisions.add(new OnAnswer("rights-security", "R1", null, "IN_PLACE", Rational.ONE, null));
            decisions.add(new OnAnswer("ungp-rf", "A1", null, null, null, null));
        }
        return decisions;
    }

    /** A decision stands where an answer does. */
    private static List<Answer> withAnOpenAnswerAtEachSide(List<Answer> answers) {
        List<Answer> all = new ArrayList<>(answers.stream().filter(answer -> !answer.question().equals("1.A"))
                .toList());
        new FilingBuilder().answer("1.A", "IT", "IMPLEMENTED", false).answers().forEach(all::add);
        return all;
    }

    private static byte[] record(List<Answer> answers, List<Decision> open, List<Decision> closed) {
        return PublicRecord.of(CANDOUR, filing(answers), AUDIENCES, review(open, closed));
    }

    private static ReviewDecisions review(List<Decision> open, List<Decision> closed) {
        List<Decision> all = new ArrayList<>(open);
        all.addAll(closed);
        return new ReviewDecisions(1, Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]),
                Decisions.of(all));
    }

    private static RegisteredFiling filing(List<Answer> answers) {
        return new RegisteredFiling("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1, 3, 9, "sha256:d",
                Map.of("facts", "sha256:f"), FilingBuilder.SUBMITTED, new FilingBuilder().filing(answers));
    }

    private static boolean isClosed(Answer answer) {
        return answer.form().equals("cpg") && CLOSED.contains(answer.question());
    }

    private static String step(byte[] record) {
        return json(record).path("results").path("hygiene").path("step").stringValue("");
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
