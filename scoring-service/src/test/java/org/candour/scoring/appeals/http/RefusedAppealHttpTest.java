package org.candour.scoring.appeals.http;

import org.junit.jupiter.api.Test;

import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.reviews.ReviewId;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.appeals.http.AppealCalls.acme;
import static org.candour.scoring.appeals.http.AppealCalls.regulator;
import static org.candour.scoring.appeals.http.AppealCalls.reviewer2;
import static org.candour.scoring.appeals.http.AppealService.filed;
import static org.candour.testing.TestTokens.token;

class RefusedAppealHttpTest {

    private static final String NONE = "\"decisions\":[]";

    private final ClosedReviews reviews = AppealService.reviews();

    private final AppealCalls calls = AppealService.calls();

    @Test
    void namesEachFaultOfAnAppealAndKeepsNothing() {
        ReviewId review = closed();
        assertThat(Lifetime.pointers(calls.post(acme(), "/appeals", null,
                "{\"disclosure\":\"" + review.disclosure() + "\",\"version\":1,\"methodology\":\"\","
                        + "\"indicator\":\"\",\"reason\":\" \",\"evidence\":[\"http://example.org/\","
                        + "\"https://me:secret@example.org/\",\"https://localhost/\",\"https://127.0.0.1/\","
                        + "\"nothing\",null,\"https://example.org/1\",\"https://EXAMPLE.org/1#2\"]}")
                .expectStatus().isEqualTo(422))).containsExactly("/methodology", "/indicator", "/reason",
                        "/evidence/0", "/evidence/1", "/evidence/2", "/evidence/3", "/evidence/4",
                        "/evidence/5", "/evidence/7");
        assertThat(Lifetime.pointers(calls.file(acme(), review, "R9").expectStatus().isEqualTo(422)))
                .containsExactly("/indicator");
        assertThat(Lifetime.pointers(calls.file(acme(), review, "hygiene").expectStatus().isEqualTo(422)))
                .containsExactly("/indicator");
        assertThat(Lifetime.json(calls.get(acme(), "/reviews/" + review)).has("underAppeal")).isFalse();
        calls.problem(calls.file(acme(), reviews.open(), "R1"), 409, "review-stands-elsewhere");
        calls.problem(calls.post(acme(), "/appeals", null, "{}"), 404, "not-found");
    }

    @Test
    void namesEachFaultOfAnAnswerAndChangesNothing() {
        ReviewId review = closed();
        String appeal = filed(review, "R1");
        calls.declare(reviewer2(), review);
        assertThat(Lifetime.pointers(calls.reply(reviewer2(), appeal, 1, "perhaps", NONE).expectStatus()
                .isEqualTo(422))).containsExactly("/outcome");
        assertThat(Lifetime.pointers(calls.reply(reviewer2(), appeal, 1, "upheld", NONE).expectStatus()
                .isEqualTo(422))).containsExactly("/decisions");
        assertThat(Lifetime.pointers(calls.reply(reviewer2(), appeal, 1, "not-upheld", decision("R1"))
                .expectStatus().isEqualTo(422))).containsExactly("/outcome");
        assertThat(Lifetime.pointers(calls.reply(reviewer2(), appeal, 1, "upheld", decision("R2"))
                .expectStatus().isEqualTo(422))).containsExactly("/decisions/0/question");
        assertThat(Lifetime.pointers(calls.reply(reviewer2(), appeal, 1, "upheld",
                "\"decisions\":[null],\"takenBack\":[null,{\"form\":\"rights-security\",\"question\":\"R2\"}]")
                .expectStatus().isEqualTo(422))).containsExactly("/takenBack/1/question", "/decisions/0/form",
                        "/decisions/0/question", "/decisions/0/reason", "/takenBack/0/form",
                        "/takenBack/0/question");
        assertThat(Lifetime.json(calls.get(regulator(), "/appeals/" + appeal)).path("revision").intValue())
                .isEqualTo(1);
    }

    @Test
    void isAnsweredByNobodyWhoDecidedOrIsOfTheCompany() {
        ReviewId review = closed();
        String appeal = filed(review, "R1");
        calls.problem(calls.reply(reviewer2(), appeal, 1, "not-upheld", NONE), 409, "conflicts-not-declared");
        for (String person : new String[]{"regulator-person", "third-person"}) {
            TestToken other = token("other").scopes("reviews").person("user:" + person);
            calls.declare(other, review);
            calls.problem(calls.reply(other, appeal, 1, "not-upheld", NONE), 403, "second-person-needed");
        }
        calls.problem(calls.reply(token("user:regulator-person").scopes("reviews"), appeal, 1, "not-upheld",
                NONE), 403, "second-person-needed");
        for (String person : new String[]{"acme-person", "spokesperson"}) {
            TestToken other = token("other").scopes("reviews").person("user:" + person);
            calls.declare(other, review);
            calls.problem(calls.reply(other, appeal, 1, "not-upheld", NONE), 403, "conflict-of-interest");
        }
        calls.problem(calls.reply(reviewer2().companies(ClosedReviews.ACME), appeal, 1, "not-upheld", NONE),
                403,
                "conflict-of-interest");
        calls.problem(calls.reply(reviewer2().nobodyResponsible(), appeal, 1, "not-upheld", NONE), 403,
                "no-person-named");
        calls.post(reviewer2(), "/reviews/" + review + "/assignment", null,
                "{\"conflict\":true,\"statement\":\"Own shares.\"}").expectStatus().isOk();
        calls.problem(calls.reply(reviewer2(), appeal, 1, "not-upheld", NONE), 403, "conflict-of-interest");
    }

    @Test
    void asksForWhatTheCallerHasLookedAt() {
        ReviewId review = closed();
        String appeal = filed(review, "R1");
        calls.declare(reviewer2(), review);
        calls.problem(calls.reply(reviewer2(), appeal, 2, "not-upheld", NONE), 412, "precondition-failed");
        calls.problem(calls.post(reviewer2(), "/appeals/" + appeal + "/reply", null,
                "{\"outcome\":\"not-upheld\",\"reason\":\"No.\"}"), 428, "precondition-required");
        calls.problem(calls.agree(reviewer2(), appeal, 1), 409, "appeal-stands-elsewhere");
    }

    @Test
    void takesTwentyAppealsAgainstOneReview() {
        ReviewId review = closed();
        for (int i = 0; i < 20; i++) {
            calls.withdraw(acme(), filed(review, "R1")).expectStatus().isOk();
        }
        calls.problem(calls.file(acme(), review, "R1"), 409, "too-many-appeals");
    }

    private ReviewId closed() {
        return reviews.ofEight(AppealService.now());
    }

    private static String decision(String question) {
        return "\"decisions\":[{\"form\":\"rights-security\",\"question\":\"" + question
                + "\",\"reason\":\"So it is.\"}]";
    }

}
