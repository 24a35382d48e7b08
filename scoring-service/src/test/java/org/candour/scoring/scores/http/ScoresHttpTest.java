package org.candour.scoring.scores.http;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

class ScoresHttpTest {

    private static RunningService service;

    private static final ReceivedFiling FILING = Samples.filing(1);

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.SampleRules.class,
                RunningService.InMemory.class);
        service.bean(ScoreFilings.class).score(List.of(FILING));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @MethodSource
    void showsTheWholeTreeTo(TestToken reader) {
        get(reader, FILING.disclosure()).expectStatus().isOk()
                .expectHeader().valueMatches("ETag", "\"sha256:[0-9a-f]{64}\"")
                .expectHeader().valueEquals("Cache-Control", "no-store")
                .expectBody()
                .jsonPath("$.items.length()").isEqualTo(2)
                .jsonPath("$.items[0].id").isEqualTo(FILING.disclosure() + ":1:alpha:1")
                .jsonPath("$.standings[1].score").isEqualTo(FILING.disclosure() + ":1:beta:1")
                .jsonPath("$.standings[1].standing").isEqualTo("beside")
                .jsonPath("$.items[1].tree.node").isEqualTo("total");
    }

    static List<TestToken> showsTheWholeTreeTo() {
        return List.of(token("acme").scopes("disclosures").companies(Samples.ACME),
                token("regulator").scopes("reviews", "disclosures.suspend"));
    }

    @ParameterizedTest
    @MethodSource
    void hidesItFrom(TestToken reader) {
        hidden(get(reader, FILING.disclosure()));
    }

    static List<TestToken> hidesItFrom() {
        return List.of(token("globex").scopes("disclosures").companies(Samples.GLOBEX),
                token("agent").scopes("disclosures"), token("moderator").scopes("lessons.moderate"),
                token("acme").scopes("challenges").companies(Samples.ACME), token("admin").scopes("admin"));
    }

    @ParameterizedTest
    @MethodSource
    void answersTheSameWhereThereIsNothing(String id) {
        String unknown = hidden(get(token("regulator").scopes("reviews"), id));
        String others = hidden(
                get(token("globex").scopes("disclosures").companies(Samples.GLOBEX), FILING.disclosure()));

        assertThat(unknown).isEqualTo(others);
    }

    static List<String> answersTheSameWhereThereIsNothing() {
        return List.of(UUID.randomUUID().toString(), "nothing",
                FILING.disclosure().toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void answersNothingNewToWhoHasIt() {
        TestToken acme = token("acme").scopes("disclosures").companies(Samples.ACME);
        String etag = Objects.requireNonNull(get(acme, FILING.disclosure()).expectStatus().isOk()
                .returnResult(byte[].class).getResponseHeaders().getETag());

        service.client(acme).get().uri("/api/v1/disclosures/{id}/scores", FILING.disclosure())
                .header("If-None-Match", etag).exchange().expectStatus().isNotModified()
                .expectBody().isEmpty();
    }

    @Test
    void refusesToAnswerWithoutAToken() {
        service.anonymous().get().uri("/api/v1/disclosures/{id}/scores", FILING.disclosure()).exchange()
                .expectStatus().isUnauthorized();
    }

    @Test
    void refusesToAnswerAnExpiredToken() {
        get(token("regulator").scopes("reviews").expired(), FILING.disclosure()).expectStatus()
                .isUnauthorized();
    }

    private static String hidden(ResponseSpec response) {
        byte[] body = response.expectStatus().isNotFound()
                .expectHeader().valueEquals("Retry-After", "1")
                .returnResult(byte[].class).getResponseBody();
        return new String(Objects.requireNonNull(body), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static ResponseSpec get(TestToken reader, String disclosure) {
        RestTestClient client = service.client(reader);
        return client.get().uri("/api/v1/disclosures/{id}/scores", disclosure).exchange();
    }

}
