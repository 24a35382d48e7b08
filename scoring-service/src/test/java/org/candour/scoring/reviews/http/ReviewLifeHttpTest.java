package org.candour.scoring.reviews.http;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.MovableClock;
import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.reviews.InMemoryReviews;
import org.candour.scoring.scores.AnnouncedFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

class ReviewLifeHttpTest {

    private static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";

    private static final String FREE = "{\"conflict\":false,\"statement\":\"None.\"}";

    private static RunningService service;

    private static int position;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class,
                RunningService.StandingClock.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void goesFromTheQueueToAScoreThatNamesItsDecisions() {
        String review = filing();
        assertThat(heads("?form=rights-security/1&state=open&company=" + ACME)).contains(review);
        send(regulator(), "/assignment", review, null, FREE).expectStatus().isOk();
        assertThat(heads("?assignee=me&methodology=candour/1")).contains(review);

        write(review, "\"1\"", "{\"form\":\"rights-security\",\"question\":\"R1\",\"strength\":\"1/2\","
                + "\"reason\":\"I read it.\",\"opened\":[\"https://example.org/report\"]}").expectStatus()
                .isOk();
        JsonNode shown = json(send(regulator(), "/showing", review, null, null));
        assertThat(shown.path("answerUntil").stringValue()).isEqualTo(
                LocalDate.ofInstant(clock().instant(), ZoneOffset.UTC).plusDays(14).toString());
        assertThat(shown.path("secondReviewerNeeded").booleanValue()).isTrue();
        send(acme(), "/answer", review, "\"3\"", "{\"text\":\"Thank you.\"}").expectStatus().isOk();
        send(reviewer2(), "/assignment", review, null, FREE).expectStatus().isOk();
        send(reviewer2(), "/agreement", review, "\"5\"", "{\"reason\":\"So do I.\"}").expectStatus().isOk();
        assertProblem(send(regulator(), "/closing", review, null, null), 409, "shown-to-company");
        clock().pass(Duration.ofDays(15));
        JsonNode closed = json(send(regulator(), "/closing", review, null, null));

        assertThat(closed.path("state").stringValue()).isEqualTo("closed");
        assertThat(closed.path("authority").stringValue()).isNotBlank();
        JsonNode score = json(get(acme(), review + "/scores")).path("items").get(0);
        assertThat(score.path("id").stringValue()).isEqualTo(review + ":candour:1:reviewed:1");
        assertThat(
                score.path("results").path("rights-in-security").path("reviewed").path("exact").stringValue())
                .isEqualTo("25/4");
        JsonNode decisions = json(get(acme(), review + "/decisions"));
        assertThat(decisions.propertyNames()).containsExactly("decisions", "number", "salt");
        assertThat(decisions.path("decisions").get(0).path("strength").stringValue()).isEqualTo("1/2");
    }

    /** Both have decided on what is shown before either of them is kept. */
    @Test
    void closesOnceWhereTwoCloseAtOnce() throws Exception {
        String review = filing();
        send(regulator(), "/assignment", review, null, FREE).expectStatus().isOk();
        write(review, "\"1\"", confirmed("R1")).expectStatus().isOk();
        send(regulator(), "/showing", review, null, null).expectStatus().isOk();
        clock().pass(Duration.ofDays(15));
        CyclicBarrier both = new CyclicBarrier(2);
        InMemoryReviews reviews = service.bean(InMemoryReviews.class);
        reviews.beforeKeeping(_ -> meet(both));

        List<ResponseSpec> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<ResponseSpec> closing = () -> send(regulator(), "/closing", review, null, null);
            for (Future<ResponseSpec> answer : callers.invokeAll(List.of(closing, closing))) {
                answers.add(answer.get());
            }
        } finally {
            reviews.beforeKeeping(_ -> {});
        }

        answers.sort(Comparator.comparingInt(answer -> answer.returnResult().getStatus().value()));
        assertThat(json(answers.getFirst().expectStatus().isOk()).path("closings")).hasSize(1);
        assertProblem(answers.getLast(), 409, "review-stands-elsewhere");
        assertThat(reviews.told()).filteredOn(told -> told.review().toString().equals(review)).hasSize(1);
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void showsTheCompanyNothingOfADraftBeforeItIsShown() {
        String review = filing();
        send(regulator(), "/assignment", review, null, FREE).expectStatus().isOk();
        write(review, "\"1\"", confirmed("R1")).expectStatus().isOk();

        assertThat(json(get(acme(), review)).propertyNames()).containsExactlyInAnyOrder("id", "company",
                "state",
                "revision");
        assertThat(json(get(acme().scopes("disclosures", "reviews"), review)).has("decisions")).isFalse();
        send(regulator(), "/showing", review, null, null).expectStatus().isOk();
        JsonNode shown = json(get(acme(), review));
        assertThat(shown.path("decisions").get(0).path("reason").stringValue()).isEqualTo("It is so.");
        assertThat(shown.has("declarations")).isFalse();
        assertThat(shown.toString()).doesNotContain("regulator");
        assertProblem(get(acme(), review + "/decisions"), 404, "not-found");
    }

    @Test
    void namesEachFaultOfADraftAndKeepsNothing() {
        String review = filing();
        send(regulator(), "/assignment", review, null, FREE).expectStatus().isOk();

        assertThat(Lifetime.pointers(write(review, "\"1\"", confirmed("R9"),
                "{\"form\":\"rights-security\",\"question\":\"R1\",\"choice\":\"PERHAPS\",\"reason\":\"So.\"}",
                "{\"form\":\"rights-security\",\"question\":\"R2\",\"at\":{\"a\":\"b\",\"c\":\"d\"},\"reason\":\"So.\"}")
                .expectStatus().isEqualTo(422))).containsExactly("/decisions/0/question",
                        "/decisions/1/choice",
                        "/decisions/2");
        assertThat(json(get(regulator(), review)).path("revision").intValue()).isEqualTo(1);
        assertProblem(write(review, null, confirmed("R1")), 428, "precondition-required");
        assertProblem(write(review, "\"7\"", confirmed("R1")), 412, "precondition-failed");
        assertThat(Lifetime.pointers(write(review, "\"1\"", "{}", "null").expectStatus().isEqualTo(422)))
                .hasSize(6);
        assertProblem(write(review, "\"1\"", "{\"colour\":\"red\"}"), 400, "malformed-body");
    }

    @Test
    void refusesWhoMayNotTakePart() {
        String review = filing();
        send(regulator(), "/assignment", review, null, FREE).expectStatus().isOk();

        assertProblem(send(regulator().nobodyResponsible(), "/showing", review, null, null), 403,
                "no-person-named");
        assertProblem(send(reviewer2(), "/showing", review, null, null), 403, "not-the-reviewer");
        assertProblem(send(regulator(), "/showing", review, null, null), 409, "nothing-written");
        assertProblem(send(reviewer2().companies(ACME), "/assignment", review, null, FREE), 403,
                "conflict-of-interest");
        write(review, "\"1\"", confirmed("R1")).expectStatus().isOk();
        send(regulator(), "/showing", review, null, null).expectStatus().isOk();
        assertProblem(
                send(token("other").scopes("reviews").person("user:regulator-person"), "/agreement", review,
                        "\"3\"", "{\"reason\":\"So do I.\"}"),
                403, "second-person-needed");
        assertProblem(send(token("user:regulator-person").scopes("reviews"), "/agreement", review, "\"3\"",
                "{\"reason\":\"So do I.\"}"), 403, "second-person-needed");
        assertProblem(send(reviewer2(), "/agreement", review, "\"3\"", "{\"reason\":\"So do I.\"}"), 409,
                "conflicts-not-declared");
        assertProblem(send(regulator(), "/showing", review, null, null), 409, "review-stands-elsewhere");
        assertProblem(get(regulator(), "x"), 404, "not-found");
        assertProblem(get(regulator(), "?cursor=x"), 400, "invalid-parameter");
        assertProblem(get(regulator(), "?assignee=you"), 400, "invalid-parameter");
        assertProblem(get(regulator(), "?state=opened"), 400, "invalid-parameter");
    }

    @Test
    void letsAnotherReviewerTakeOverWhatIsShown() {
        String review = filing();
        send(regulator(), "/assignment", review, null, FREE).expectStatus().isOk();
        write(review, "\"1\"", confirmed("R1")).expectStatus().isOk();
        send(regulator(), "/showing", review, null, null).expectStatus().isOk();

        JsonNode taken = json(send(reviewer2(), "/assignment", review, null,
                "{\"conflict\":false,\"statement\":\"None.\",\"takeOver\":\"She is ill.\"}"));

        assertThat(taken.path("state").stringValue()).isEqualTo("shown");
        assertThat(taken.path("declarations").get(1).path("takeOver").stringValue()).isEqualTo("She is ill.");
        assertProblem(send(regulator(), "/closing", review, null, null), 403, "not-the-reviewer");
    }

    private static String confirmed(String question) {
        return "{\"form\":\"rights-security\",\"question\":\"" + question + "\",\"reason\":\"It is so.\"}";
    }

    private static ResponseSpec write(String review, @Nullable String ifMatch, String... decisions) {
        return request(regulator(), HttpMethod.PUT, review + "/draft", ifMatch,
                "{\"depth\":{\"kind\":\"targeted\",\"why\":\"What weighs most.\"},\"decisions\":["
                        + String.join(",", decisions) + "]}");
    }

    private static ResponseSpec send(TestToken who, String step, String review, @Nullable String ifMatch,
            @Nullable String body) {
        return request(who, HttpMethod.POST, review + step, ifMatch, body);
    }

    private static ResponseSpec get(TestToken who, String path) {
        return request(who, HttpMethod.GET, path, null, null);
    }

    private static ResponseSpec request(TestToken who, HttpMethod method, String path,
            @Nullable String ifMatch,
            @Nullable String body) {
        RequestBodySpec request = service.client(who).method(method)
                .uri("/api/v1/reviews" + (path.startsWith("?") || path.isEmpty() ? "" : "/") + path);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.exchange();
    }

    private static List<String> heads(String query) {
        return json(get(regulator(), query)).path("items").valueStream()
                .map(item -> item.path("id").stringValue())
                .toList();
    }

    private static void assertProblem(ResponseSpec answer, int status, String slug) {
        JsonNode problem = json(answer.expectStatus().isEqualTo(status));
        assertThat(problem.path("type").stringValue()).endsWith("/problems/" + slug);
    }

    private static JsonNode json(ResponseSpec answer) {
        return Lifetime.json(answer);
    }

    private static MovableClock clock() {
        return service.bean(MovableClock.class);
    }

    private static TestToken regulator() {
        return token("regulator").scopes("reviews");
    }

    private static TestToken reviewer2() {
        return token("reviewer2").scopes("reviews");
    }

    private static TestToken acme() {
        return token("acme").scopes("disclosures").companies(ACME);
    }

    /** A filing of eight answers without evidence, scored by candour/1. */
    private static String filing() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            answers.add(
                    new Answer("rights-security", "R" + i, null, "IN_PLACE", List.of(), false, List.of()));
        }
        String disclosure = new UUID(position, ++position).toString();
        service.bean(ScoreFilings.class)
                .score(List.of(AnnouncedFilings.of(new ReceivedFiling(disclosure, 1, 2,
                        position, ACME, "sha256:" + "d".repeat(64), Map.of(),
                        Instant.parse("2026-03-01T12:00:00Z"), true,
                        new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null,
                                List.of(new FormRef("rights-security", "1")), answers),
                        new byte[0]))));
        return disclosure + ":1";
    }

}
