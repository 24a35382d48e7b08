package org.candour.gateway;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.convention.TestBean;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import static org.assertj.core.api.Assertions.assertThat;

@DirtiesContext
class UpstreamDoorTest extends DoorTest {

    private static final Executor MANY = Executors.newVirtualThreadPerTaskExecutor();
    private static final TestClock NOW = new TestClock();

    @TestBean
    @Nullable
    InstantSource clock;

    static InstantSource clock() {
        return NOW;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto",
            "X-Forwarded-Prefix", "X-Forwarded-User", "X-Real-IP", "X-User", "X-User-Id", "X-Client-Id",
            "X-Client-Cert", "X-Remote-User", "X-Original-URL", "X-Rewrite-URL", "X-HTTP-Method-Override",
            "X-Candour-Actor", "Cookie", "Via", "X_User", "Proxy-Authorization", "TE", "Keep-Alive",
            "Expect"})
    void dropsWhatClientsSayOfThemselves(String header) throws Exception {
        raw("GET /api/v1/disclosures HTTP/1.1", "Host: evil.test", "Connection: close",
                "Authorization: Bearer " + ISSUER.token("acme"), header + ": evil",
                "Accept: application/json", "", "");
        var headers = DISCLOSURE.seen().getFirst().headers();
        assertThat(headers.entries()).noneMatch(entry -> entry.getValue().contains("evil"));
        assertThat(headers.get("Accept")).isEqualTo("application/json");
    }

    @Test
    void dropsWhatConnectionNames() throws Exception {
        raw("GET /api/v1/disclosures HTTP/1.1", "Host: c", "Connection: close, X-Hop",
                "Authorization: Bearer " + ISSUER.token("acme"), "X-Hop: evil", "", "");
        assertThat(DISCLOSURE.seen().getFirst().headers().contains("X-Hop")).isFalse();
    }

    /** A connection that became something else would pass every limit. */
    @Test
    void changesToNoOtherProtocol() throws Exception {
        for (String path : List.of("/lessons", "/lessons/stream", "/api/v1/disclosures")) {
            String answer = raw("GET " + path + " HTTP/1.1", "Host: c",
                    "Authorization: Bearer " + ISSUER.token("acme"), "Connection: close, Upgrade",
                    "Upgrade: websocket", "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "", "");
            assertThat(answer).as(path).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void tellsWhenAServiceIsAwayAndWhenItIsBack() {
        SCORING.goAway();
        HttpResponse<String> answer;
        try {
            answer = asAcme("GET", "/api/v1/disclosures/1/scores", "");
        } finally {
            SCORING.comeBack();
        }
        assertProblem(answer, 503, "temporarily-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("traceId").doesNotContain("127.0.0.1");
        assertThat(asAcme("GET", "/api/v1/disclosures/1/scores", "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void neverSendsAnUnsafeRequestTwice(String method) {
        DISCLOSURE.answers((request, response) -> request.receive().aggregate().asString().defaultIfEmpty("")
                .then(Mono.fromRunnable(() -> request.withConnection(connection -> {
                    var _ = connection.channel().close();
                }))));
        HttpResponse<String> answer = asAcme(method, "/api/v1/disclosures/1", "{}");
        assertProblem(answer, 502, "service-broke-off");
        assertThat(DISCLOSURE.seen()).hasSize(1);
    }

    @Test
    void stopsAskingAServiceThatFailsAndTriesAgainLater() {
        SCORING.answers((request, response) -> Mono.fromRunnable(() -> request.withConnection(connection -> {
            var _ = connection.channel().close();
        })));
        for (int i = 0; i < 20; i++) {
            assertThat(asAcme("GET", "/api/v1/disclosures/" + i + "/scores", "").statusCode())
                    .isGreaterThanOrEqualTo(502);
        }
        SCORING.reset();
        HttpResponse<String> answer = asAcme("GET", "/api/v1/disclosures/x/scores", "");
        assertProblem(answer, 503, "temporarily-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(SCORING.seen()).isEmpty();
        assertThat(asAcme("GET", "/api/v1/companies/x", "").statusCode()).isEqualTo(200);
        NOW.pass(Duration.ofMillis(2001));
        assertThat(asAcme("GET", "/api/v1/disclosures/x/scores", "").statusCode()).isEqualTo(200);
    }

    @Test
    void passesErrorsOfAServiceOnAndKeepsItsBreakerClosed() {
        DISCLOSURE.answers((request, response) -> response.status(503)
                .header("Content-Type", "application/problem+json").header("Retry-After", "7")
                .header("Server", "secret/1.0").header("X-Powered-By", "secret")
                .sendString(Mono.just("{\"type\":\"/problems/x\"}")));
        for (int i = 0; i < 40; i++) {
            HttpResponse<String> answer = asAcme("GET", "/api/v1/disclosures/1", "");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo("{\"type\":\"/problems/x\"}");
            assertThat(answer.headers().firstValue("Retry-After")).contains("7");
            assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        }
    }

    @Test
    void keepsTheBreakerClosedWhenCallersGoAway() throws Exception {
        DISCLOSURE.answers((request, response) -> Mono.never());
        String token = ISSUER.token("acme");
        for (int i = 0; i < 60; i++) {
            int expected = DISCLOSURE.seen().size() + 1;
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream()
                        .write(("GET /api/v1/disclosures HTTP/1.1\r\nHost: c\r\nAuthorization: Bearer "
                                + token + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                Awaitility.await().until(() -> DISCLOSURE.seen().size() >= expected);
            }
        }
        DISCLOSURE.reset();
        for (int i = 0; i < 20; i++) {
            assertThat(asAcme("GET", "/api/v1/disclosures", "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void passesManyRequestsOnAtOnce() {
        Sinks.Empty<Void> allAreHere = Sinks.empty();
        DISCLOSURE.answers((request, response) -> {
            if (DISCLOSURE.seen().size() == 200) {
                allAreHere.tryEmitEmpty();
            }
            return response.sendString(allAreHere.asMono().thenReturn("done"));
        });
        String token = "Bearer " + ISSUER.token("acme");
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 200).mapToObj(i -> CompletableFuture
                .supplyAsync(() -> get("/api/v1/disclosures", "Authorization", token).statusCode(), MANY))
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
    }

    @Test
    void streamsEventsAsTheyCome() throws Exception {
        Sinks.Many<String> events = Sinks.many().unicast().onBackpressureBuffer();
        NOTIFICATION.answers((request, response) -> response.sse()
                .sendString(events.asFlux().map(event -> "data: " + event + "\n\n"),
                        StandardCharsets.UTF_8));
        events.tryEmitNext("1").orThrow();
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port
                + "/lessons/stream")).build();
        var lines = client.send(request, BodyHandlers.ofLines()).body().iterator();
        assertThat(lines.next()).as("is here before the next is sent").isEqualTo("data: 1");
        assertThat(lines.next()).isEmpty();
        events.tryEmitNext("2").orThrow();
        assertThat(lines.next()).isEqualTo("data: 2");
        events.tryEmitComplete().orThrow();
    }
}
