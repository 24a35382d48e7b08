package org.candour.scoring.challenges.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.MovableClock;
import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.scores.Samples;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

/** What somebody might try who wants to know, hide or spoil something. */
@ExtendWith(OutputCaptureExtension.class)
class ChallengeAttackHttpTest extends ChallengeHttp {

    private static final String UNKNOWN = "/api/v1/challenges/01932c07-2f6a-7c31-9d54-0a1b2c3d4e60";

    private final String name = "somebody-" + next();

    private final TestToken somebody = token(name);

    @Test
    void takesNoHalfCharacterOrControlCharacter() {
        for (String place : List.of("The report", "example.org/", "\"IT")) {
            assertProblem(file(somebody, draft(1).replace(place, place + "\\ud800")), 400, "malformed-body");
            file(somebody, draft(1).replace(place, place + "\\u202e\\u0000")).expectStatus().isEqualTo(422);
        }
        assertThat(seen(regulator())).isEmpty();
    }

    @Test
    void isNotWrittenIntoTheLog(CapturedOutput log) {
        String one = location(file(somebody, draft(1)).expectStatus().isCreated());
        request(somebody, HttpMethod.PUT, one + "/name", "{\"shown\":true}").expectStatus().isOk();
        file(somebody, draft(1).replace("1.A", "9.Z")).expectStatus().isEqualTo(422);
        post(somebody, one + "/withdrawal", null).expectStatus().isOk();
        post(somebody, one + "/withdrawal", null).expectStatus().isEqualTo(409);
        assertThat(log.getAll()).doesNotContain(name, "The report says otherwise");
    }

    @Test
    void keepsWordsAsWordsAndSaysThatTheyAreJson() {
        ResponseSpec filed = file(somebody, draft(1).replace("The report", "<img src=x onerror=alert(1)>"));
        filed.expectHeader().contentType("application/json");
        assertThat(json(filed).path("statement").stringValue()).startsWith("<img src=x onerror=alert(1)> ");
        for (String address : List.of("javascript:alert(1)", "https://example.org/\\\"><b>",
                "https://a:b@example.org/", "https://example.org/<b>")) {
            assertThat(Lifetime.pointers(file(somebody, draft(2).replace("https://example.org/2", address))
                    .expectStatus().isEqualTo(422))).containsExactly("/source");
        }
    }

    @Test
    void knowsASourceHoweverItIsSpelled() {
        file(somebody, draft(1)).expectStatus().isCreated();
        for (String same : List.of("HTTPS://EXAMPLE.ORG/1", "https://example.org:443/1",
                "https://example.org./1", "https://example.org/1#page=2", "https://example.org/a/../1",
                "https://example.org/%31", "https://example.org/1?", "https://example.org/1?utm_source=x")) {
            assertProblem(file(token("emil"), draft(1).replace("https://example.org/1", same)), 409,
                    "already-challenged");
        }
        assertThat(seen(regulator())).hasSize(1);
    }

    @Test
    void takesOneOfManyWhoFileTheSameAtOnce() throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            TestToken one = token("rival-" + next());
            all.add(() -> file(one, draft(1)).returnResult(byte[].class).getStatus().value());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService rivals = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> one : rivals.invokeAll(all)) {
                answers.add(one.get());
            }
        }
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        assertThat(seen(regulator())).hasSize(1);
    }

    @Test
    void tellsTheCompanyNothingOfWhoChallenged() {
        String one = location(file(somebody, draft(1)).expectStatus().isCreated());
        String person = "user:" + name + "-person";
        List<TestToken> clients = List.of(acme().person(person),
                token("acme").companies(Samples.ACME).person(person));
        for (TestToken client : clients) {
            assertThat(seen(client, "&challenger=me")).isEmpty();
            assertProblem(get(client, one), 404, "not-found");
            assertProblem(post(client, one + "/withdrawal", null), 404, "not-found");
            assertProblem(request(client, HttpMethod.PUT, one + "/name", "{\"shown\":true}"), 404,
                    "not-found");
        }
        post(regulator(), one + "/admission", "{\"admitted\":true}").expectStatus().isOk();
        assertThat(json(get(clients.getFirst(), one)).has("mine")).isFalse();
        assertProblem(get(clients.getLast(), one), 404, "not-found");
        assertThat(json(post(clients.getFirst(), one + "/reply", "{\"text\":\"No.\"}")).has("mine"))
                .isFalse();
        assertThat(json(get(somebody, one)).path("mine").booleanValue()).isTrue();
    }

    @Test
    void looksTheSameWhereThereIsNothingAndWhereItIsHidden() {
        String one = location(file(somebody, draft(1)).expectStatus().isCreated());
        for (TestToken other : List.of(acme(),
                token("globex").scopes("disclosures").companies(Samples.GLOBEX),
                token("agent").scopes("disclosures"))) {
            assertThat(shape(get(other, one))).isEqualTo(shape(get(other, UNKNOWN)));
            assertThat(shape(post(other, one + "/reply", "{\"text\":\"No.\"}")))
                    .isEqualTo(shape(post(other, UNKNOWN + "/reply", "{\"text\":\"No.\"}")));
            assertThat(shape(post(other, one + "/withdrawal", null)))
                    .isEqualTo(shape(post(other, UNKNOWN + "/withdrawal", null)));
        }
        assertThat(shape(get(null, one))).isEqualTo(shape(get(null, UNKNOWN)));
        List<String> hidden = List.of(draft(2).replace("1.A", "2.B"),
                draft(2).replace("1.A", "2.B").replace("\"IT\"", "\"OT\""), draft(2).replace("1.A", "9.Z"));
        for (TestToken who : List.of(somebody, acme(), regulator(), token("defender").scopes("challenges"))) {
            assertThat(hidden.stream().map(draft -> shape(file(who, draft))).distinct()).hasSize(1);
        }
    }

    @Test
    void showsWhatIsLateFirst() {
        String late = location(file(somebody, draft(1)).expectStatus().isCreated());
        assertThat(json(get(regulator(), late)).has("overdue")).isFalse();
        service().bean(MovableClock.class).pass(Duration.ofDays(15));
        String fresh = location(file(somebody, draft(2)).expectStatus().isCreated());
        JsonNode queue = json(get(regulator(), list("&state=filed"))).path("items");
        assertThat(queue.valueStream().map(each -> each.path("id").stringValue()))
                .containsExactly(id(late), id(fresh));
        assertThat(queue.path(0).path("overdue").booleanValue()).isTrue();
        assertThat(queue.path(1).has("overdue")).isFalse();
        assertThat(json(get(somebody, late)).path("overdue").booleanValue()).isTrue();
        JsonNode admitted = json(post(regulator(), late + "/admission", "{\"admitted\":true}"));
        assertThat(admitted.has("overdue") || admitted.has("decideBy")).isFalse();
    }

    @Test
    void bindsWhoFilesAndWithdrawsWithoutEnd() {
        for (int i = 1; i <= 40; i++) {
            String one = location(file(somebody, draft(i)).expectStatus().isCreated());
            post(somebody, one + "/withdrawal", null).expectStatus().isOk();
        }
        assertProblem(file(somebody, draft(41)), 409, "too-many-challenges");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** All that an answer tells but what is of one request. */
    private static String shape(ResponseSpec answer) {
        EntityExchangeResult<byte[]> result = answer.returnResult(byte[].class);
        HttpHeaders headers = new HttpHeaders(result.getResponseHeaders());
        headers.remove(HttpHeaders.DATE);
        String body = new String(Objects.requireNonNull(result.getResponseBody()), StandardCharsets.UTF_8);
        return result.getStatus() + " " + headers.toSingleValueMap() + " "
                + body.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

}
