package org.candour.scoring.scores.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.support.json.CanonicalJson;
import org.candour.support.json.Digest;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

class ScoreRecordHttpTest {

    private static final ReceivedFiling FILING = RealFilings.rdr(1);

    private static final String ID = FILING.disclosure() + ":1:rdr:2020";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class);
        service.bean(ScoreFilings.class).score(List.of(FILING));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "%3A", "%3a"})
    void isFoundHoweverItsColonsAreWritten(String colon) {
        get(acme(), ID.replace(":", colon)).expectStatus().isOk().expectBody()
                .jsonPath("$.id").isEqualTo(ID)
                .jsonPath("$.filing.digest").isEqualTo(FILING.digest())
                .jsonPath("$.filing.position").isEqualTo(1)
                .jsonPath("$.filing.commitments.facts").exists();
    }

    @Test
    void isCanonicalAndNamedByItsDigest() {
        EntityExchangeResult<byte[]> answer = get(token("regulator").scopes("reviews"), ID).expectStatus()
                .isOk()
                .expectHeader().valueEquals("Cache-Control", "no-store").returnResult(byte[].class);
        byte[] bytes = Objects.requireNonNull(answer.getResponseBody());

        assertThat(bytes).isEqualTo(CanonicalJson.bytes(JsonMapper.shared().readTree(bytes)));
        assertThat(answer.getResponseHeaders().getETag()).isEqualTo('"' + Digest.of(bytes).text() + '"');
    }

    @Test
    void isNotSentToWhoHasIt() {
        String etag = Objects
                .requireNonNull(get(acme(), ID).returnResult(byte[].class).getResponseHeaders().getETag());

        service.client(acme()).get().uri("/api/v1/scores/{id}", ID).header("If-None-Match", etag).exchange()
                .expectStatus().isNotModified().expectBody().isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void isHiddenFrom(TestToken reader) {
        assertThat(hidden(get(reader, ID))).isEqualTo(hidden(get(reader, UUID.randomUUID() + ":1:rdr:2020")));
    }

    static List<TestToken> isHiddenFrom() {
        return List.of(token("globex").scopes("disclosures").companies(Samples.GLOBEX),
                token("agent").scopes("disclosures"), token("moderator").scopes("lessons.moderate"),
                token("acme").scopes("challenges").companies(Samples.ACME), token("admin").scopes("admin"));
    }

    @ParameterizedTest
    @MethodSource
    void isNotFoundByAnythingElse(String id) {
        hidden(get(acme(), id));
    }

    static List<String> isNotFoundByAnythingElse() {
        return List.of(FILING.disclosure(), FILING.disclosure() + ":1:rdr:2022",
                FILING.disclosure() + ":2:rdr:2020",
                FILING.disclosure() + ":01:rdr:2020", ID + ":", ID.toUpperCase(Locale.ROOT), ":", "nothing");
    }

    @Test
    void isRefusedWithoutAToken() {
        service.anonymous().get().uri("/api/v1/scores/{id}", ID).exchange().expectStatus().isUnauthorized();
    }

    private static String hidden(ResponseSpec response) {
        byte[] body = response.expectStatus().isNotFound().expectHeader().valueEquals("Retry-After", "1")
                .returnResult(byte[].class).getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    private static TestToken acme() {
        return token("acme").scopes("disclosures").companies(Samples.ACME);
    }

    /** The id goes out as it is written. */
    private static ResponseSpec get(TestToken reader, String id) {
        return service.client(reader).get()
                .uri(builder -> URI.create(builder.build() + "/api/v1/scores/" + id))
                .exchange();
    }

}
