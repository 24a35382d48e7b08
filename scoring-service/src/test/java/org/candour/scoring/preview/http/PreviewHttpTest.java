package org.candour.scoring.preview.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.methodologies.InMemoryMethodologies;
import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.preview.Sent;
import org.candour.scoring.scores.InMemoryFilings;
import org.candour.scoring.scores.InMemoryScores;
import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

class PreviewHttpTest {

    private static final ReceivedFiling RDR = RealFilings.rdr(1);

    private static final ReceivedFiling CANDOUR = RealFilings.candour(2);

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class);
        service.bean(ScoreFilings.class).score(List.of(RDR, CANDOUR));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(service.bean(InMemoryFilings.class).writes()).isEqualTo(1);
        assertThat(service.bean(InMemoryFilings.class).kept()).hasSize(2);
        assertThat(service.bean(InMemoryScores.class).writes()).isEqualTo(1);
        assertThat(service.bean(InMemoryMethodologies.class).all()).isEmpty();
    }

    static List<ReceivedFiling> filings() {
        return List.of(RDR, CANDOUR);
    }

    @ParameterizedTest
    @MethodSource("filings")
    void saysOfADraftWhatTheRecordWillSay(ReceivedFiling filed) {
        Map<String, Object> body = Sent.draft(filed);
        body.put("tree", true);
        JsonNode record = recordOf(filed);

        JsonNode item = item(ask(acme(), body));

        for (String name : List.of("results", "tree", "notFiled", "incomplete", "engine", "methodology")) {
            assertThat(item.path(name)).as(name).isEqualTo(record.path(name));
        }
        assertThat(item.has("differences")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("filings")
    void saysOfAFilingAsItStandsWhatItsRecordSays(ReceivedFiling filed) {
        JsonNode item = item(ask(acme(), Sent.filing(filed, List.of(), List.of())));

        assertThat(item.path("results")).isEqualTo(recordOf(filed).path("results"));
        assertThat(item.path("inputs")).isEqualTo(recordOf(filed).path("inputs"));
        assertThat(item.path("differences").toString()).doesNotContain("\"exact\":\"1")
                .contains("\"exact\":\"0\"");
    }

    @Test
    void saysWhatOtherAnswersWouldChange() {
        At group = new At("level", "Group");
        JsonNode item = item(ask(token("regulator").scopes("reviews"),
                Sent.filing(RDR, List.of(Sent.answer(new Answer("rdr", "G01.01", group, "NO", List.of(),
                        false, List.of()))), List.of(Sent.place("rdr", "G01.02", group)))));
        JsonNode before = recordOf(RDR).path("results").path("total").path("value");
        JsonNode after = item.path("results").path("total").path("value");

        assertThat(after).isNotEqualTo(before);
        assertThat(
                Fractions.of(before).plus(Fractions.of(item.path("differences").path("total").path("value"))))
                .isEqualTo(Fractions.of(after));
    }

    @Test
    void namesMovesThatComeTrue() {
        JsonNode named = item(ask(acme(), Sent.filing(RDR, List.of(), List.of()))).path("moves");
        JsonNode move = named.path("results").path("total").path("value").path(0);
        assertThat(named.path("complete").booleanValue()).isTrue();
        assertThat(named.path("results").path("total").path("value")).hasSize(10);

        At at = new At("level", move.path("at").path("level").stringValue());
        JsonNode moved = item(ask(acme(), Sent.filing(RDR,
                List.of(Sent.answer(new Answer("rdr", move.path("question").stringValue(), at,
                        move.path("choice").stringValue(), List.of(), false, List.of()))),
                List.of())));

        assertThat(moved.path("results").path("total").path("value")).isEqualTo(move.path("becomes"));
        assertThat(moved.path("differences").path("total").path("value")).isEqualTo(move.path("change"));
    }

    @Test
    void namesAsManyMovesAsAreAskedFor() {
        Map<String, Object> body = Sent.draft(CANDOUR);
        body.put("moves", 2);
        assertThat(item(ask(acme(), body)).path("moves").path("results").path("respect").path("claimed"))
                .hasSize(2);
        body.put("moves", 0);
        assertThat(item(ask(acme(), body)).has("moves")).isFalse();
    }

    @Test
    void namesTheEvidenceThatIsMissing() {
        JsonNode evidenced = item(ask(acme(), Sent.draft(CANDOUR))).path("moves").path("results")
                .path("respect").path("evidenced");

        assertThat(evidenced).isNotEmpty();
        assertThat(evidenced.path(0).path("evidence").path("state").stringValue()).isEqualTo("CAPTURED");
    }

    @Test
    void scoresNothingOfWhatIsNotInScopeOrAnswersNothing() {
        Map<String, Object> body = Sent.draft(RDR);
        ((Map<?, ?>) Objects.requireNonNull(body.get("draft"))).remove("answers");
        assertThat(json(ask(acme(), body)).path("items")).hasSize(1);
        Map<String, Object> notInScope = Map.of("draft",
                Map.of("company", Samples.ACME, "kind", "not-in-scope", "period",
                        Map.of("from", "2025-01-01", "to", "2025-12-31"), "forms", List.of()));
        assertThat(json(ask(acme(), notInScope)).path("items")).isEmpty();
    }

    @Test
    void isForNobodysCache() {
        ask(acme(), Sent.draft(RDR)).expectStatus().isOk().expectHeader().valueEquals("Cache-Control",
                "no-store");
    }

    static JsonNode item(ResponseSpec answer) {
        return json(answer.expectStatus().isOk()).path("items").path(0);
    }

    static JsonNode json(ResponseSpec answer) {
        return Lifetime.json(answer);
    }

    private static JsonNode recordOf(ReceivedFiling filed) {
        String methodology = filed.disclosure().equals(RDR.disclosure()) ? ":1:rdr:2020" : ":1:candour:1";
        return Lifetime.json(service.client(acme()).get()
                .uri("/api/v1/scores/{id}", filed.disclosure() + methodology).exchange().expectStatus()
                .isOk());
    }

    static TestToken acme() {
        return token("acme").scopes("disclosures").companies(Samples.ACME);
    }

    private static ResponseSpec ask(TestToken who, Map<String, Object> body) {
        return service.client(who).post().uri("/api/v1/scores/preview")
                .contentType(MediaType.APPLICATION_JSON).body(JsonMapper.shared().writeValueAsBytes(body))
                .exchange();
    }

}
