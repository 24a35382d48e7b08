package org.candour.support.problem;

import java.net.URI;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.candour.support.sample.RunningSample;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTest extends RunningSample {

    private static final String NOTE = "/notes/" + UUID.randomUUID();

    @Test
    void namesFindingsWithTheirSeverity() {
        assertProblem(client.get().uri("/public/refused").exchange(), HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-body")
                .jsonPath("$.findings[0].pointer").isEqualTo("/a")
                .jsonPath("$.findings[0].severity").isEqualTo("error")
                .jsonPath("$.findings[1].severity").isEqualTo("warning")
                .jsonPath("$.traceId").doesNotExist();
    }

    @Test
    void tellsNothingAboutAFaultOfOursButItsTrace() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        client.get().uri("/public/broken").header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .exchange()
                .expectStatus().isEqualTo(500).expectBody(String.class)
                .value(body -> assertThat(body).contains(trace).doesNotContain("secret", "detail",
                        "Exception"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public/store-away", "/public/others-first"})
    void asksToTryAgainWhileSomethingIsUnavailable(String address) {
        client.get().uri(address).exchange().expectStatus().isEqualTo(503)
                .expectHeader().valueEquals("Retry-After", "1").expectBody(String.class)
                .value(body -> assertThat(body).contains("temporarily-unavailable").doesNotContain("secret"));
    }

    @Test
    void findsNothingAtAnUnknownAddress() {
        assertProblem(client.get().uri("/nowhere").exchange(), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void findsNothingUnderWhatCannotBeAnId() {
        assertProblem(client.get().uri("/notes/not-a-uuid").exchange(), HttpStatus.NOT_FOUND, "not-found");
    }

    @Test
    void refusesAParameterOfAWrongShape() {
        assertProblem(client.get().uri(NOTE + "?page=first").exchange(), HttpStatus.BAD_REQUEST,
                "invalid-parameter");
    }

    @Test
    void namesAParameterThatIsMissing() {
        assertProblem(client.get().uri("/notes").exchange(), HttpStatus.BAD_REQUEST, "invalid-parameter")
                .jsonPath("$.detail").isEqualTo("The parameter title is missing.");
    }

    @Test
    void refusesAParameterThatIsNoUtf8() {
        assertProblem(
                client.get().uri(URI.create("http://127.0.0.1:" + port + NOTE + "?page=%ff")).exchange(),
                HttpStatus.BAD_REQUEST, "invalid-parameter");
    }

    @Test
    void namesTheMethodsThatAreOffered() {
        RestTestClient.ResponseSpec response = client.put().uri(NOTE).contentType(MediaType.APPLICATION_JSON)
                .body("{}").exchange();
        response.expectHeader().exists("Allow");
        assertProblem(response, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
    }

    @Test
    void refusesAMediaTypeThatIsNotOffered() {
        assertProblem(client.post().uri("/notes").accept(MediaType.APPLICATION_PDF)
                .contentType(MediaType.APPLICATION_JSON).body("{\"title\":\"t\"}").exchange(),
                HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
    }

    @Test
    void asksForIfMatch() {
        assertProblem(client.delete().uri(NOTE).exchange(), HttpStatus.PRECONDITION_REQUIRED,
                "precondition-required");
    }

    @Test
    void refusesAStaleIfMatch() {
        assertProblem(client.delete().uri(NOTE).header("If-Match", "\"1\"").exchange(),
                HttpStatus.PRECONDITION_FAILED, "precondition-failed");
    }

    @Test
    void answersWhatAFilterRefusesAsAProblem() {
        assertProblem(client.get().uri("/public/page;jsessionid=1").exchange(), HttpStatus.BAD_REQUEST,
                "invalid-parameter");
    }

    private static RestTestClient.BodyContentSpec assertProblem(RestTestClient.ResponseSpec response,
            HttpStatus status, String slug) {
        return response.expectStatus().isEqualTo(status)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader().valueEquals("Cache-Control", "no-store")
                .expectBody().jsonPath("$.type").isEqualTo("/problems/" + slug)
                .jsonPath("$.status").isEqualTo(status.value());
    }
}
