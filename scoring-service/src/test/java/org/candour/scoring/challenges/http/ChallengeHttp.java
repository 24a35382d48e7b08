package org.candour.scoring.challenges.http;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.Samples;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

/** Challenges over HTTP: one service for all tests of them, and a published filing for each. */
@ExtendWith(ChallengeHttp.OneService.class)
abstract class ChallengeHttp {

    private static final AtomicInteger POSITION = new AtomicInteger();

    private static @Nullable RunningService running;

    String disclosure = "";

    @BeforeEach
    void publish() {
        disclosure = PublishedAnswers.publish(service(), next());
    }

    static RunningService service() {
        return Objects.requireNonNull(running);
    }

    static int next() {
        return POSITION.incrementAndGet();
    }

    String filed(int source) {
        return location(file(anybody(), draft(source)).expectStatus().isCreated());
    }

    String appearing(int source) {
        String one = filed(source);
        post(regulator(), one + "/admission", "{\"admitted\":true}").expectStatus().isOk();
        post(acme(), one + "/reply", "{\"text\":\"No.\"}").expectStatus().isOk();
        return one;
    }

    String draft(int source) {
        return PublishedAnswers.draft(disclosure).formatted(source);
    }

    String list(String query) {
        return "/api/v1/challenges?disclosure=" + disclosure + query;
    }

    List<String> seen(@Nullable TestToken reader) {
        return seen(reader, "");
    }

    List<String> seen(@Nullable TestToken reader, String query) {
        return json(get(reader, list(query))).path("items").valueStream()
                .map(item -> item.path("id").stringValue()).toList();
    }

    static ResponseSpec file(TestToken who, String draft) {
        return post(who, "/api/v1/challenges", draft);
    }

    static ResponseSpec post(TestToken who, String path, @Nullable String body) {
        return request(who, HttpMethod.POST, path, body);
    }

    static ResponseSpec get(@Nullable TestToken who, String path) {
        return request(who, HttpMethod.GET, path, null);
    }

    static ResponseSpec request(@Nullable TestToken who, HttpMethod method, String path,
            @Nullable String body) {
        RestTestClient client = who == null ? service().anonymous() : service().client(who);
        RequestBodySpec request = client.method(method).uri(path);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.exchange();
    }

    static String location(ResponseSpec answer) {
        return String.valueOf(answer.returnResult(byte[].class).getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION));
    }

    static String cacheControl(ResponseSpec answer) {
        return String.valueOf(answer.returnResult(byte[].class).getResponseHeaders().getCacheControl());
    }

    static JsonNode json(ResponseSpec answer) {
        return Lifetime.json(answer);
    }

    static String text(ResponseSpec answer) {
        return Lifetime.json(answer).toString();
    }

    static String without(String problem) {
        return problem.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    static void assertProblem(ResponseSpec answer, int status, String slug) {
        assertThat(Lifetime.json(answer.expectStatus().isEqualTo(status)).path("type").stringValue())
                .endsWith("/problems/" + slug);
    }

    static TestToken anybody() {
        return token("anybody");
    }

    static TestToken regulator() {
        return token("regulator").scopes("reviews");
    }

    static TestToken acme() {
        return token("acme").scopes("disclosures").companies(Samples.ACME);
    }

    /** Starts the service before the first test that wants it; JUnit closes it after the last of all. */
    static final class OneService implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            running = context.getRoot().getStore(Namespace.create(OneService.class))
                    .computeIfAbsent(RunningService.class, _ -> RunningService.startForHttp(
                            RunningService.InMemory.class, RunningService.StandingClock.class),
                            RunningService.class);
        }

    }

}
