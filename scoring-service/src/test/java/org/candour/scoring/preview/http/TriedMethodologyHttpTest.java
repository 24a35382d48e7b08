package org.candour.scoring.preview.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.preview.Sent;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.Samples;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;

/** An author tries a methodology before anybody else sees it. */
class TriedMethodologyHttpTest {

    private static RunningService service;

    private static Lifetime life;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class,
                RunningService.StandingClock.class);
        life = new Lifetime(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void scoresADraftByAMethodologyThatIsADraftItself() {
        life.draft("water", "1");

        JsonNode items = PreviewHttpTest.json(ask(Lifetime.author(), "water", "1").expectStatus().isOk())
                .path("items");

        assertThat(items).hasSize(1);
        assertThat(items.path(0).path("methodology").path("id").stringValue()).isEqualTo("water");
        assertThat(items.path(0).path("results").path("total").path("value").path("rounded").intValue())
                .isPositive();
        assertThat(items.path(0).path("moves").path("results").path("total").path("value")).isNotEmpty();
    }

    @Test
    void keepsItsNameFromOthers() {
        life.draft("earth", "1");

        assertThat(refused("earth", "1")).isEqualTo(refused("nothing", "1"));
    }

    @Test
    void scoresByAnotherVersionThanTheOneInForceOnceItIsPublic() {
        life.draft("fire", "1");
        life.open(Lifetime.author(), "/fire/1", "2026-11-30").expectStatus().isCreated();

        assertThat(PreviewHttpTest.json(ask(PreviewHttpTest.acme(), "fire", "1").expectStatus().isOk())
                .path("items")).hasSize(1);
    }

    private static List<String> refused(String id, String version) {
        return Lifetime.pointers(ask(PreviewHttpTest.acme(), id, version).expectStatus().isEqualTo(422));
    }

    private static ResponseSpec ask(TestToken who, String id, String version) {
        Map<String, Object> body = new TreeMap<>();
        body.put("draft", Map.of("company", Samples.ACME, "period",
                Map.of("from", "2025-01-01", "to", "2025-12-31"), "forms",
                List.of(Map.of("id", "rights-security", "version", "1")), "answers",
                List.of(Map.of("form", "rights-security", "question", "R1", "choice", "IN_PLACE"))));
        body.put("methodologies", List.of(Map.of("id", id, "version", version)));
        return service.client(who).post().uri("/api/v1/scores/preview")
                .contentType(MediaType.APPLICATION_JSON).body(Sent.json(body)).exchange();
    }

}
