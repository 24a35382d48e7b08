package org.candour.scoring.challenges.http;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.MovableClock;
import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.scores.Samples;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

class ChallengeLifeHttpTest extends ChallengeHttp {

    @Test
    void goesFromAnObjectionToAnOutcomeThatEverybodyReads() {
        ResponseSpec filed = file(anybody(), draft(1));
        String id = json(filed.expectStatus().isCreated()).path("id").stringValue();
        String one = "/api/v1/challenges/" + id;
        assertThat(location(file(anybody(), draft(1)).expectStatus().isCreated())).isEqualTo(one);
        assertThat(seen(null)).isEmpty();
        assertProblem(get(null, one), 404, "not-found");
        assertThat(json(get(anybody(), one)).path("decideBy").stringValue()).isNotBlank();
        assertThat(seen(regulator(), "&state=filed")).containsExactly(id);

        JsonNode admitted = json(post(regulator(), one + "/admission", "{\"admitted\":true}"));
        assertThat(admitted.path("state").stringValue()).isEqualTo("admitted");
        assertThat(seen(acme(), "&state=admitted")).containsExactly(id);
        assertThat(seen(null)).isEmpty();
        assertProblem(post(regulator(), one + "/closing", "{\"outcome\":\"no-reply\"}"), 409,
                "reply-awaited");
        post(acme(), one + "/reply", "{\"text\":\"We looked again.\"}").expectStatus().isOk();

        assertThat(seen(null, "&state=appears")).containsExactly(id);
        post(regulator(), one + "/closing", "{\"outcome\":\"not-upheld\",\"reason\":\"An old page.\"}")
                .expectStatus().isOk();
        JsonNode closed = json(get(null, one));
        assertThat(closed.propertyNames()).containsExactlyInAnyOrder("id", "disclosure", "version", "company",
                "form", "question", "at", "statement", "source", "filedAt", "state", "replyUntil",
                "appearsAt",
                "reply", "closing");
        assertThat(closed.path("closing").path("reason").stringValue()).isEqualTo("An old page.");
        assertThat(closed.path("closing").path("by").stringValue()).startsWith("p-");
        assertThat(closed.toString()).doesNotContain("anybody", "regulator", "acme-person");
    }

    @Test
    void isAmendedByANewerPublishedVersion() {
        String one = appearing(1);
        assertThat(Lifetime.pointers(post(regulator(), one + "/closing", "{\"outcome\":\"amended\"}")
                .expectStatus().isEqualTo(422))).containsExactly("/outcome");
        PublishedAnswers.publish(service(), next(), disclosure, 2, "PARTIAL");

        JsonNode closed = json(post(regulator(), one + "/closing", "{\"outcome\":\"amended\"}"));
        assertThat(closed.path("closing").path("version").intValue()).isEqualTo(2);
        assertThat(Lifetime.pointers(file(anybody(), draft(2)).expectStatus().isEqualTo(422)))
                .containsExactly("/version");
    }

    @Test
    void showsTheNameOnRequestAndNobodyLater() {
        String one = appearing(1);
        assertThat(json(get(regulator(), one)).has("challenger")).isFalse();
        request(anybody(), HttpMethod.PUT, one + "/name", "{\"shown\":true}").expectStatus().isOk();
        assertThat(json(get(null, one)).path("challenger").stringValue()).isEqualTo("anybody-person");
        assertThat(json(get(anybody(), one)).path("mine").booleanValue()).isTrue();
        post(anybody(), one + "/withdrawal", null).expectStatus().isOk();
        service().bean(MovableClock.class).pass(Duration.ofDays(90));

        for (TestToken reader : new TestToken[]{anybody(), regulator(), acme()}) {
            JsonNode seen = json(get(reader, one));
            assertThat(seen.has("challenger") || seen.has("mine")).isFalse();
        }
        assertProblem(request(anybody(), HttpMethod.PUT, one + "/name", "{\"shown\":true}"), 404,
                "not-found");
    }

    @Test
    void namesEachFaultAndKeepsNothing() {
        assertThat(Lifetime.pointers(file(anybody(), "{}").expectStatus().isEqualTo(422))).containsExactly(
                "/disclosure", "/version", "/form", "/question", "/statement", "/source");
        assertThat(Lifetime.pointers(file(anybody(),
                draft(1).replace("{\"scope\":\"IT\"}", "{\"a\":null}").replace("https", "http"))
                .expectStatus().isEqualTo(422))).containsExactly("/at", "/source");
        assertProblem(file(anybody(), draft(1).replace("showName", "colour")), 400, "malformed-body");
        assertProblem(file(anybody(), draft(1).replace("\"version\":1", "\"version\":2")), 404, "not-found");
        assertThat(seen(regulator())).isEmpty();
    }

    @Test
    void saysTheSameOfAnAnswerForReviewersAndOfNone() {
        String hidden = text(file(anybody(), draft(1).replace("1.A", "2.B")));
        String none = text(file(anybody(), draft(1).replace("1.A", "2.C")));

        assertThat(hidden.replaceAll("\"traceId\":\"[^\"]*\"", ""))
                .isEqualTo(none.replaceAll("\"traceId\":\"[^\"]*\"", ""))
                .contains("/question");
        PublishedAnswers.file(service(), next(), disclosure, 2, "PARTIAL");
        assertThat(without(text(file(anybody(), draft(1).replace("\"version\":1", "\"version\":2")))))
                .isEqualTo(
                        without(text(file(anybody(), draft(1).replace("\"version\":1", "\"version\":9")))));
    }

    @Test
    void refusesWhoMayNotTakePart() {
        assertProblem(file(acme(), draft(1)), 403, "conflict-of-interest");
        assertProblem(file(anybody().nobodyResponsible(), draft(1)), 403, "no-person-named");
        String one = filed(1);
        assertProblem(file(token("emil"), draft(1)), 409, "already-challenged");
        assertProblem(post(token("x").scopes("reviews").person("user:anybody-person"), one + "/admission",
                "{\"admitted\":true}"), 403, "conflict-of-interest");
        assertProblem(post(regulator().companies(Samples.ACME), one + "/admission", "{\"admitted\":true}"),
                403,
                "conflict-of-interest");
        assertProblem(post(regulator().nobodyResponsible(), one + "/admission", "{\"admitted\":true}"), 403,
                "no-person-named");
        assertProblem(post(token("emil"), one + "/withdrawal", null), 404, "not-found");
        post(anybody(), one + "/withdrawal", null).expectStatus().isOk();
        assertProblem(post(regulator(), one + "/admission", "{\"admitted\":true}"), 409,
                "challenge-stands-elsewhere");
        for (String query : List.of("?state=open", "?challenger=you", "?cursor=x")) {
            assertProblem(get(null, "/api/v1/challenges" + query), 400, "invalid-parameter");
        }
        assertProblem(get(null, "/api/v1/challenges?challenger=me"), 401, "unauthenticated");
        assertProblem(get(regulator(), "/api/v1/challenges/x"), 404, "not-found");
    }

    @Test
    void bindsAPerson() {
        TestToken eager = token("eager-" + next());
        for (int i = 1; i <= 20; i++) {
            file(eager, draft(i)).expectStatus().isCreated();
        }
        assertProblem(file(eager, draft(21)), 409, "too-many-challenges");
    }

    @Test
    void readsOnPageByPage() {
        for (int i = 0; i < 52; i++) {
            file(token("reader-" + i), draft(i)).expectStatus().isCreated();
        }
        JsonNode first = json(get(regulator(), list("")));
        JsonNode second = json(get(regulator(), list("&cursor=" + first.path("next").stringValue())));
        assertThat(first.path("items").size()).isEqualTo(50);
        assertThat(second.path("items").size()).isEqualTo(2);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void isCachedForEverybodyOnly() {
        assertThat(cacheControl(get(null, list("")))).contains("public");
        assertThat(cacheControl(get(acme(), list("")))).isEqualTo("no-store");
    }

}
