package org.candour.scoring.appeals.http;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.scores.RunningService;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

/** Requests about appeals. */
public final class AppealCalls {

    private static final String FREE = "{\"conflict\":false,\"statement\":\"None.\"}";

    private final RunningService service;

    /** Of a service. */
    public AppealCalls(RunningService service) {
        this.service = service;
    }

    /** Appeals. */
    public ResponseSpec file(TestToken who, ReviewId review, String indicator) {
        return post(who, "/appeals", null, draft(review, indicator));
    }

    static String draft(ReviewId review, String indicator) {
        return "{\"disclosure\":\"" + review.disclosure() + "\",\"version\":" + review.version()
                + ",\"methodology\":\"candour/1\",\"indicator\":\"" + indicator
                + "\",\"reason\":\"It is everywhere.\",\"evidence\":[\"https://example.org/1\"]}";
    }

    /** Declares to be free of conflicts. */
    public void declare(TestToken who, ReviewId review) {
        post(who, "/reviews/" + review + "/assignment", null, FREE).expectStatus().isOk();
    }

    /** Answers. */
    public ResponseSpec reply(TestToken who, String appeal, long revision, String outcome, String change) {
        return post(who, "/appeals/" + appeal + "/reply", "\"" + revision + "\"",
                "{\"outcome\":\"" + outcome + "\",\"reason\":\"I read it.\"," + change + "}");
    }

    /** Agrees with an answer. */
    public ResponseSpec agree(TestToken who, String appeal, long revision) {
        return post(who, "/appeals/" + appeal + "/agreement", "\"" + revision + "\"",
                "{\"reason\":\"So do I.\"}");
    }

    /** Withdraws. */
    public ResponseSpec withdraw(TestToken who, String appeal) {
        return post(who, "/appeals/" + appeal + "/withdrawal", null, null);
    }

    ResponseSpec get(TestToken who, String path) {
        return service.client(who).get().uri("/api/v1" + path).exchange();
    }

    byte[] anonymous(String path) {
        return Objects.requireNonNull(service.anonymous().get().uri("/api/v1" + path).exchange()
                .expectStatus().isOk().expectBody().returnResult().getResponseBody());
    }

    /** All that somebody is answered, but for when and under which trace. */
    String seen(@Nullable TestToken who, String path) {
        EntityExchangeResult<byte[]> seen = (who == null ? service.anonymous() : service.client(who)).get()
                .uri("/api/v1" + path).exchange().expectBody().returnResult();
        HttpHeaders headers = HttpHeaders.copyOf(seen.getResponseHeaders());
        headers.remove(HttpHeaders.DATE);
        byte[] body = Objects.requireNonNullElse(seen.getResponseBody(), new byte[0]);
        return seen.getStatus() + " " + headers + " " + new String(body, StandardCharsets.UTF_8);
    }

    /** Posts anything; the path begins after the version of the interface. */
    public ResponseSpec post(TestToken who, String path, @Nullable String ifMatch, @Nullable String body) {
        RequestBodySpec request = service.client(who).method(HttpMethod.POST).uri("/api/v1" + path);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.exchange();
    }

    /** Expects a problem. */
    public void problem(ResponseSpec answer, int status, String slug) {
        assertThat(Lifetime.json(answer.expectStatus().isEqualTo(status)).path("type").stringValue())
                .endsWith("/problems/" + slug);
    }

    static TestToken regulator() {
        return token("regulator").scopes("reviews");
    }

    static TestToken reviewer2() {
        return token("reviewer2").scopes("reviews");
    }

    static TestToken acme() {
        return token("acme").scopes("disclosures").companies(ClosedReviews.ACME);
    }

}
