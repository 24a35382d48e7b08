package org.candour.gateway;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.candour.gateway.problem.GatewayProblem;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class AnswerDoorTest extends DoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/lessons", "/api/v1/forms", "/nowhere", "/api/v1/disclosures",
            "/problems/not-found"})
    void protectsEveryAnswer(String path) {
        var headers = get(path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'",
                "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void leavesAPageItsOwnPolicyAndNothingElse() {
        NOTIFICATION.answers(
                Map.of("Content-Security-Policy", "default-src 'self'", "X-Content-Type-Options", "no",
                        "Access-Control-Allow-Credentials", "true"),
                "x");
        var headers = get("/lessons").headers();
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src 'self'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/lessons,true", "/api/v1/forms,true", "/docs,true", "/api/v1/openapi.yaml,true",
            "/api/v1/disclosures/1,true", "/api/v1/disclosures/1/versions/1,true",
            "/api/v1/disclosures/1/scores,true", "/api/v1/scores/d:1:rdr:2020,true",
            "/api/v1/disclosures/1/validation,false",
            "/api/v1/lessons/candidates,false"})
    void letsOtherOriginsReadOnlyWhatIsPublic(String path, boolean open) {
        var headers = get(path, "Origin", "https://elsewhere.test").headers();
        assertThat(headers.firstValue("Access-Control-Allow-Origin").isPresent()).isEqualTo(open);
        assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy"))
                .contains(open ? "cross-origin" : "same-origin");
    }

    @Test
    void opensNothingToOtherOriginsForRequestsWithAToken() {
        var answer = get("/lessons", "Authorization", "Bearer " + ISSUER.token("acme"), "Origin",
                "https://e.test");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void answersPreflightsForWhatIsPublic() {
        HttpResponse<String> answer = send("OPTIONS", "/api/v1/lessons", BodyPublishers.noBody(), "Origin",
                "https://elsewhere.test", "Access-Control-Request-Method", "GET");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow()).contains("GET")
                .doesNotContain("POST");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .doesNotContainIgnoringCase("authorization");
        assertThat(NOTIFICATION.seen()).isEmpty();
    }

    @Test
    void refusesPreflightsForTheRest() {
        HttpResponse<String> answer = send("OPTIONS", "/api/v1/disclosures/1/validation",
                BodyPublishers.noBody(), "Origin", "https://elsewhere.test",
                "Access-Control-Request-Method", "POST");
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(DISCLOSURE.seen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(GatewayProblem.class)
    void explainsEachOfItsProblems(GatewayProblem problem) {
        HttpResponse<String> page = get("/problems/" + problem.slug());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(get("/problems").body()).contains("/problems/" + problem.slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/none", "/problems/application.yaml", "/problems/a/b", "/docs/x"})
    void explainsNothingElse(String path) {
        assertProblem(get(path), 404, "not-found");
    }

    @Test
    void describesTheApi() {
        HttpResponse<String> text = get("/api/v1/openapi.yaml");
        assertThat(text.body()).contains("openapi: 3.0.3", "/api/v1/disclosures/{id}/scores");
        String tag = text.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/api/v1/openapi.yaml", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/docs").body()).contains("<h1>The API of Candour</h1>").doesNotContain("<script");
        assertThat(get("/door.css").headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
        assertProblem(send("POST", "/docs", BodyPublishers.noBody()), 405, "method-not-allowed");
        assertThat(send("HEAD", "/docs", BodyPublishers.noBody()).body()).isEmpty();
        assertThat(get("/").body()).contains("href=\"/lessons\"", "href=\"/docs\"");
    }

    @Test
    void answersHeadWithoutABodyAlsoForErrors() throws Exception {
        String answers = raw("HEAD /nowhere HTTP/1.1", "Host: c", "", "HEAD /docs HTTP/1.1", "Host: c", "",
                "HEAD /api/v1/lessons/candidates HTTP/1.1", "Host: c", "Connection: close", "", "");
        assertThat(answers).contains("HTTP/1.1 404", "HTTP/1.1 200", "HTTP/1.1 401").doesNotContain("{",
                "<html");
    }

    @Test
    void logsNoTokensAndNoQueries(CapturedOutput output) {
        String token = ISSUER.token("acme");
        get("/api/v1/disclosures?company=hidden-company", "Authorization", "Bearer " + token);
        get("/api/v1/forms?token=hidden-too", "Authorization", "Bearer " + token + "x");
        Awaitility.await().until(() -> output.getOut().contains("GET /api/v1/forms 401"));
        assertThat(output.getOut()).contains("GET /api/v1/disclosures 200").contains("acme");
        assertThat(output.getAll()).doesNotContain(token, "hidden-company", "hidden-too", "127.0.0.1");
    }

    @Test
    void keepsOneLineForEachRequestWhateverAClientIsCalled(CapturedOutput output) {
        String token = ISSUER.token("two\nlines\u0085\u2028" + "n".repeat(5000));
        assertThat(get("/api/v1/disclosures?two-lines", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(200);
        Awaitility.await().until(() -> output.getOut().contains("two"));
        assertThat(output.getOut().lines().filter(line -> line.contains("two")))
                .singleElement().asString().contains("lines").hasSizeLessThan(300);
    }

    /** A status of its own tells each request's line from those that come late from requests before it. */
    @ParameterizedTest
    @CsvSource({"/api/v1/lessons/candidates/secret-id,/api/v1/lessons/candidates/{*rest},210",
            "/api/v1/lessons/%63andidates/secret-id,/api/v1/lessons/candidates/{*rest},211",
            "/api/v1/lessons/candidates,/api/v1/lessons/candidates/{*rest},212",
            "/api/v1/lessons/secret-id,/api/v1/lessons/{*rest},213"})
    void logsNothingThatJoinsALessonWithItsCompany(String path, String pattern, int status,
            CapturedOutput output) {
        NOTIFICATION.answers((request, response) -> response.status(status).send());
        get(path, "Authorization", "Bearer " + ISSUER.token("lesson-author"));

        Awaitility.await().until(() -> output.getOut().contains(" " + status + " "));
        assertThat(output.getOut().lines().filter(line -> line.contains(" " + status + " ")))
                .singleElement().asString().containsPattern(
                        "GET " + java.util.regex.Pattern.quote(pattern) + " " + status + " \\d+ms -$");
        assertThat(output.getAll()).doesNotContain("secret-id", "lesson-author");
    }
}
