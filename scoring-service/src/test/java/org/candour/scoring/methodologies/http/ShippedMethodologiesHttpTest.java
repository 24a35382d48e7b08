package org.candour.scoring.methodologies.http;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.scores.RunningService;
import org.candour.support.json.CanonicalJson;
import org.candour.support.json.Digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

/** What everyone reads of the methodologies that come with Candour. */
class ShippedMethodologiesHttpTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void listsThemForEveryone() {
        get("").expectStatus().isOk()
                .expectHeader().valueEquals("Cache-Control", "max-age=60, public")
                .expectBody()
                .jsonPath("$.items[*].id").value(ids -> assertThat(ids).hasToString("[\"candour\",\"rdr\"]"))
                .jsonPath("$.items[1].version").isEqualTo("2020")
                .jsonPath("$.items[1].status").isEqualTo("adopted")
                .jsonPath("$.items[1].shipped").isEqualTo(true)
                .jsonPath("$.items[1].forms[0].id").isEqualTo("rdr")
                .jsonPath("$.items[1].effectiveFrom").doesNotExist();
    }

    @Test
    void listsThemAfreshForThoseWhoSeeDrafts() {
        service.client(token("author").scopes("methodologies.write")).get().uri("/api/v1/methodologies")
                .exchange()
                .expectStatus().isOk().expectHeader().valueEquals("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @CsvSource({"candour,1,0", "rdr,2020,1"})
    void sendsTheBytesThatTheDigestIsMadeOf(String id, String version, int index) {
        Methodology methodology = ShippedMethodologies.all().get(index);

        byte[] content = body(get("/" + id + "/" + version + "/content").expectStatus().isOk()
                .expectHeader().valueEquals("Content-Type", "application/json")
                .expectHeader().valueEquals("Cache-Control", "max-age=31536000, public, immutable")
                .expectHeader().valueEquals("ETag", '"' + methodology.digest() + '"'));

        assertThat(Digest.of(content).text()).isEqualTo(methodology.digest());
        assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(methodology.canonical());
    }

    @Test
    void sendsNoBytesToWhoHasThem() {
        String etag = '"' + ShippedMethodologies.all().getFirst().digest() + '"';

        service.anonymous().get().uri("/api/v1/methodologies/candour/1/content").header("If-None-Match", etag)
                .exchange().expectStatus().isNotModified().expectBody().isEmpty();
    }

    @Test
    void showsOneWithItsContent() {
        byte[] whole = body(get("/candour/1").expectStatus().isOk()
                .expectHeader().valueEquals("Cache-Control", "max-age=60, public"));

        var json = JsonMapper.shared().readTree(whole);
        assertThat(json.path("status").stringValue()).isEqualTo("adopted");
        assertThat(json.path("shipped").booleanValue()).isTrue();
        assertThat(json.has("author")).isFalse();
        assertThat(Digest.of(CanonicalJson.bytes(json.path("content"))).text())
                .isEqualTo(json.path("digest").stringValue());
    }

    @ParameterizedTest
    @CsvSource({"candour,2", "rdr,2020.0", "RDR,2020", "rdr,' 2020'", "none,1", "'{}',1", "rdr,é"})
    void knowsNoOther(String id, String version) {
        for (String below : new String[]{"", "/content"}) {
            byte[] problem = body(service.anonymous().get()
                    .uri("/api/v1/methodologies/{id}/{version}" + below, id, version).exchange()
                    .expectStatus()
                    .isNotFound());
            assertThat(new String(problem, StandardCharsets.UTF_8)).contains("/problems/not-found");
        }
    }

    private static byte[] body(ResponseSpec answer) {
        return Objects.requireNonNull(answer.returnResult(byte[].class).getResponseBody());
    }

    private static ResponseSpec get(String path) {
        return service.anonymous().get().uri("/api/v1/methodologies" + path).exchange();
    }

}
