package org.candour.scoring.engine.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.engine.yaml.ShippedMethodologies;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreRecordTest {

    private static final Methodology RDR = methodology("rdr");
    private static final String DISCLOSURE = "01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f";
    private static final Instant SUBMITTED = Instant.parse("2021-02-24T12:00:00.120Z");

    @Test
    void namesEverythingThatItTakesToComputeItAgain() {
        JsonNode record = json(ScoreRecord.of(RDR, filing(Map.of("facts", digest('f')))));

        assertThat(record.propertyNames()).containsExactly("asOf", "disclosure", "engine", "filing", "id",
                "incomplete",
                "inputs", "methodology", "results", "tree", "version");
        assertThat(record.path("id").stringValue()).isEqualTo(DISCLOSURE + ":3:rdr:2020");
        assertThat(record.path("asOf").stringValue()).isEqualTo("2021-02-24T12:00:00.120Z");
        assertThat(record.path("engine").stringValue()).isEqualTo(Engine.VERSION);
        assertThat(record.path("methodology").path("digest").stringValue()).isEqualTo(RDR.digest());
        assertThat(record.path("filing")).isEqualTo(JsonMapper.shared().readTree(
                """
                {"commitments":{"facts":"%s"},"digest":"%s","position":9007199254740991,"revision":4}"""
                        .formatted(digest('f'), digest('d'))));
    }

    @Test
    void namesTheCommitmentsOfThePartsThatItWasMadeFromOnly() {
        Map<String, String> commitments = new LinkedHashMap<>();
        commitments.put("facts", digest('1'));
        commitments.put("answers/rdr/G01.01/level:OpCom/structured", digest('2'));
        commitments.put("answers/rdr/G01.01/level:Group/structured", digest('3'));
        commitments.put("answers/rdr/G01.01/level:Group/free", digest('4'));
        commitments.put("answers/rdr/X99.99/level:Group/structured", digest('5'));
        commitments.put("answers/cpg/2.B/scope:IT/structured", digest('6'));
        commitments.put("coverage", digest('7'));

        JsonNode named = json(ScoreRecord.of(RDR, filing(commitments))).path("filing").path("commitments");

        assertThat(named.propertyNames()).containsExactly("answers/rdr/G01.01/level:Group/structured",
                "answers/rdr/G01.01/level:OpCom/structured", "facts");
    }

    @Test
    void namesNoAnswerToAVersionOfAFormThatTheMethodologyDoesNotRead() {
        Filing content = new Filing(LocalDate.EPOCH, LocalDate.EPOCH, null,
                List.of(new FormRef("cpg", "2.0"), new FormRef("rdr", "1999")), List.of());
        RegisteredFiling filing = new RegisteredFiling(DISCLOSURE, 1, 1, 1, digest('d'),
                Map.of("answers/rdr/G01.01/level:Group/structured", digest('1')), SUBMITTED, content);

        assertThat(json(ScoreRecord.of(RDR, filing)).path("filing").path("commitments")).isEmpty();
    }

    @Test
    void isTheSameWhateverOrderTheFilingHas() {
        RegisteredFiling filing = filing(Map.of());
        Filing reversed = new Filing(filing.content().periodFrom(), filing.content().periodTo(), null,
                filing.content().forms(), filing.content().answers().reversed());

        assertThat(ScoreRecord
                .of(RDR, new RegisteredFiling(DISCLOSURE, 3, 4, (1L << 53) - 1, digest('d'), Map.of(),
                        SUBMITTED, reversed))
                .bytes()).isEqualTo(ScoreRecord.of(RDR, filing).bytes());
    }

    @Test
    void writesTextAsCanonicalJsonDoes() {
        String level = "\u0001\u001f\t\"\\/ é \u007f \ud83d\udcf1";

        String record = new String(ScoreRecord.of(RDR, filing(Map.of(), level)).bytes(),
                StandardCharsets.UTF_8);

        assertThat(record).contains("{\"level\":\"\\u0001\\u001f\\t\\\"\\\\/ é \u007f \ud83d\udcf1\"}");
    }

    @Test
    void recordsOfScoresWithoutAReviewStayByteForByteWhatTheyWere() {
        assertThat(ScoreRecord.of(RDR, filing(Map.of("facts", digest('f')))).bytes())
                .satisfies(bytes -> assertThat(sha256(bytes))
                        .isEqualTo("42a88c960f88b4806c025ac273ce85a747f76e3b9456cca575c0025a016470f7"));
    }

    @Test
    void namesTheDecisionsOfAReviewByACommitmentToThem() {
        Decisions decisions = Decisions.of(List.of(
                new Decision.OnAnswer("rdr", "G01.01", new At("level", "OpCom"), "YES", Rational.of(1, 2),
                        null),
                new Decision.OnAnswer("rdr", "G01.01", new At("level", "Group"), null, null, false),
                new Decision.LeftOut("ungp-rf", "B1", "wages")));
        ReviewDecisions review = new ReviewDecisions(2, "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE",
                decisions);
        ScoreRecord written = ScoreRecord.of(RDR, filing(Map.of()), review);
        JsonNode record = json(written);

        assertThat(decisions.canonical()).isEqualTo("[{\"admitted\":false,\"at\":{\"level\":\"Group\"},"
                + "\"form\":\"rdr\",\"question\":\"G01.01\"},{\"at\":{\"level\":\"OpCom\"},\"choice\":\"YES\","
                + "\"form\":\"rdr\",\"question\":\"G01.01\",\"strength\":\"1/2\"},"
                + "{\"form\":\"ungp-rf\",\"leftOut\":\"wages\",\"question\":\"B1\"}]");
        assertThat(written.id()).isEqualTo(DISCLOSURE + ":3:rdr:2020:reviewed:2");
        assertThat(record.path("review")).isEqualTo(JsonMapper.shared().readTree(
                "{\"commitment\":\"%s\",\"number\":2}".formatted(review.commitment())));
        assertThat(record.path("results").path("total").propertyNames()).containsSubsequence("lookedAt",
                "reviewed",
                "value");
        assertThat(new String(written.bytes(), StandardCharsets.UTF_8)).contains(
                "\"review\":{\"decided\":[\"choice\",\"strength\"],\"lookedAt\":true,\"reads\":{\"at\":");
        assertThat(JsonMapper.shared().readTree(review.bytes()).propertyNames()).containsExactly("decisions",
                "number", "salt");
    }

    @Test
    void anotherSaltGivesAnotherCommitment() {
        assertThat(new ReviewDecisions(1, "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE", Decisions.NONE)
                .commitment())
                .isNotEqualTo(
                        new ReviewDecisions(1, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI", Decisions.NONE)
                                .commitment());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static RegisteredFiling filing(Map<String, String> commitments) {
        return filing(commitments, "Group");
    }

    private static RegisteredFiling filing(Map<String, String> commitments, String level) {
        List<Answer> answers = List.of(answer(level, "YES"), answer("OpCom", "NO"));
        return new RegisteredFiling(DISCLOSURE, 3, 4, (1L << 53) - 1, digest('d'), commitments, SUBMITTED,
                new Filing(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), null,
                        List.of(new FormRef("rdr", "2020")), answers));
    }

    private static Answer answer(String level, String choice) {
        return new Answer("rdr", "G01.01", new At("level", level), choice, List.of(), true, List.of());
    }

    private static JsonNode json(ScoreRecord record) {
        return JsonMapper.shared().readTree(record.bytes());
    }

    private static String digest(char digit) {
        return "sha256:" + Character.toString(digit).repeat(64);
    }

    private static Methodology methodology(String id) {
        return ShippedMethodologies.all().stream().filter(each -> each.id().equals(id)).findAny()
                .orElseThrow();
    }

}
