package org.candour.scoring.appeals.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.MovableClock;
import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.RunningService;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.testing.TestTokens.token;

class AppealLifeHttpTest {

    private static RunningService service;

    private static ClosedReviews reviews;

    private static AppealCalls calls;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class,
                RunningService.StandingClock.class);
        reviews = new ClosedReviews(service);
        calls = new AppealCalls(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anUpheldAppealIsAFurtherClosingAndScoresFollow() {
        ReviewId review = reviews.ofEight(now());
        JsonNode filed = json(calls.file(acme(), review, "R1"));
        String appeal = filed.path("id").stringValue();
        assertThat(filed.path("state").stringValue()).isEqualTo("open");
        assertThat(marks(json(calls.get(acme(), "/reviews/" + review)))).containsExactly("R1");
        assertThat(marks(json(calls.get(regulator(), "/reviews/" + review + "/scores"))))
                .containsExactly("R1");
        assertThat(reviewed(review, 1)).isEqualTo("0");

        calls.declare(reviewer2(), review);
        JsonNode settled = json(calls.reply(reviewer2(), appeal, 1, "upheld", strength("R1", "1/4")));

        assertThat(settled.path("state").stringValue()).isEqualTo("upheld");
        JsonNode after = json(calls.get(acme(), "/reviews/" + review));
        assertThat(after.has("underAppeal")).isFalse();
        assertThat(after.path("closings").path(1).path("appeal").stringValue()).isEqualTo(appeal);
        assertThat(after.path("closings").path(1).path("by").stringValue())
                .isEqualTo(settled.path("reply").path("by").stringValue());
        assertThat(after.path("decisions")).hasSize(1);
        assertThat(reviewed(review, 2)).isEqualTo("25/8");
        JsonNode decided = json(calls.get(acme(), "/reviews/" + review + "/decisions"));
        assertThat(decided.path("number").intValue()).isEqualTo(2);
        assertThat(decided.path("salt").stringValue()).hasSize(43);
    }

    @Test
    void whatMovesMuchWaitsForAnotherReviewer() {
        ReviewId review = reviews.ofEight(now());
        String appeal = filed(review, "rights-in-security");
        calls.declare(reviewer2(), review);
        JsonNode replied = json(calls.reply(reviewer2(), appeal, 1, "upheld", strength("R1", "1/2")));
        assertThat(replied.path("state").stringValue()).isEqualTo("replied");
        JsonNode seen = json(calls.get(acme(), "/appeals/" + appeal));
        assertThat(seen.path("state").stringValue()).isEqualTo("open");
        assertThat(seen.has("reply")).isFalse();
        assertThat(marks(json(calls.get(acme(), "/reviews/" + review)))).hasSize(1);

        calls.problem(calls.agree(reviewer2(), appeal, 2), 403, "second-person-needed");
        calls.problem(calls.agree(regulator(), appeal, 2), 409, "conflicts-not-declared");
        calls.declare(regulator(), review);
        calls.problem(calls.agree(regulator(), appeal, 1), 412, "precondition-failed");
        JsonNode settled = json(calls.agree(regulator(), appeal, 2));

        assertThat(settled.path("state").stringValue()).isEqualTo("upheld");
        assertThat(settled.path("agreement").path("text").stringValue()).isEqualTo("So do I.");
        assertThat(reviewed(review, 2)).isEqualTo("25/4");
    }

    @Test
    void whatIsTakenBackIsDecidedNoMore() {
        ReviewId review = reviews.ofEight(now());
        String appeal = filed(review, "R1");
        calls.declare(reviewer2(), review);
        json(calls.reply(reviewer2(), appeal, 1, "upheld",
                "\"takenBack\":[{\"form\":\"rights-security\",\"question\":\"R1\"}]"));

        assertThat(json(calls.get(acme(), "/reviews/" + review)).path("decisions")).isEmpty();
        assertThat(json(calls.get(acme(), "/reviews/" + review + "/decisions")).path("decisions")).isEmpty();
    }

    @Test
    void whatIsNotUpheldChangesNothing() {
        ReviewId review = reviews.ofEight(now());
        JsonNode before = json(calls.get(acme(), "/reviews/" + review));
        String appeal = filed(review, "R1");
        calls.declare(reviewer2(), review);
        assertThat(json(calls.reply(reviewer2(), appeal, 1, "not-upheld", "\"decisions\":[]"))
                .path("reply").path("reason").stringValue()).isEqualTo("I read it.");

        JsonNode after = json(calls.get(acme(), "/reviews/" + review));
        for (String field : List.of("decisions", "closings", "closedAt")) {
            assertThat(after.path(field)).isEqualTo(before.path(field));
        }
        assertThat(after.has("underAppeal")).isFalse();
        calls.problem(calls.file(acme(), review, "R1"), 409, "already-appealed");
        calls.problem(calls.withdraw(acme(), appeal), 409, "appeal-stands-elsewhere");
        calls.problem(calls.reply(reviewer2(), appeal, 2, "not-upheld", "\"decisions\":[]"), 409,
                "appeal-stands-elsewhere");
    }

    @Test
    void whatIsWithdrawnIsUnderAppealNoMore() {
        ReviewId review = reviews.ofEight(now());
        String appeal = filed(review, "R1");
        calls.problem(calls.file(acme(), review, "R1"), 409, "already-appealed");
        assertThat(json(calls.withdraw(acme(), appeal)).path("state").stringValue()).isEqualTo("withdrawn");
        assertThat(json(calls.get(acme(), "/reviews/" + review)).has("underAppeal")).isFalse();
        assertThat(filed(review, "R1")).endsWith(":2");
    }

    @Test
    void aCompanyHasTwentyEightDays() {
        ReviewId last = reviews.ofEight(Instant.parse("2027-03-01T00:00:00Z"));
        ReviewId over = reviews.ofEight(Instant.parse("2027-02-28T23:59:59Z"));
        Instant began = now();
        clock().pass(Duration.between(began, Instant.parse("2027-03-29T00:00:00Z")));
        calls.file(acme(), last, "R1").expectStatus().isCreated();
        calls.problem(calls.file(acme(), over, "R1"), 409, "appeal-too-late");
    }

    @Test
    void everybodyReadsWhatIsUnderAppealAndNoTraceOfAnswersForReviewers() {
        ReviewId review = reviews.ofTwoGoals(now());
        service.bean(Publications.class)
                .keep(List.of(new Publication(review.disclosure(), 1, ClosedReviews.position(review),
                        ClosedReviews.ACME, now())));
        String address = "/disclosures/" + review.disclosure() + "/reviews";
        byte[] before = calls.anonymous(address);
        String scores = "/disclosures/" + review.disclosure() + "/scores";
        byte[] scoresBefore = calls.anonymous(scores);
        String hidden = filed(review, "technical");
        assertThat(calls.anonymous(address)).isEqualTo(before);
        assertThat(calls.anonymous(scores)).isEqualTo(scoresBefore);
        assertThat(appealedScores(json(calls.get(acme(), scores)))).containsExactly("technical");

        filed(review, "2.C");
        assertThat(appealedScores(JsonMapper.shared().readTree(calls.anonymous(scores))))
                .containsExactly("2.C");
        assertThat(appealedScores(json(calls.get(acme(), scores)))).containsExactly("technical", "2.C");
        JsonNode seen = json(calls.get(acme(), address)).path("items").get(0);
        assertThat(marks(seen)).containsExactly("2.C");
        assertThat(seen.toString()).doesNotContain("technical");
        byte[] between = calls.anonymous(address);
        calls.declare(reviewer2(), review);
        json(calls.reply(reviewer2(), hidden, 1, "upheld", "\"decisions\":[{\"form\":\"cpg\","
                + "\"question\":\"2.B\",\"choice\":\"PARTIAL\",\"reason\":\"So.\"}]"));
        assertThat(calls.anonymous(address)).isEqualTo(between);
    }

    @Test
    void listsWhatTheCallerMayRead() {
        ReviewId review = reviews.ofEight(now());
        String appeal = filed(review, "R2");
        assertThat(ids(acme())).contains(appeal);
        assertThat(ids(regulator())).contains(appeal);
        assertThat(ids(token("globex").scopes("disclosures").companies("XI-LEI-ZZZZ00GLOBEX00000065")))
                .isEmpty();
        assertThat(json(calls.get(regulator(), "/appeals?state=upheld")).path("items").valueStream()
                .map(each -> each.path("state").stringValue())).allMatch("upheld"::equals);
        calls.problem(calls.get(regulator(), "/appeals?cursor=x"), 400, "invalid-parameter");
        calls.problem(calls.get(regulator(), "/appeals/x"), 404, "not-found");
    }

    private static List<String> ids(TestToken who) {
        return json(calls.get(who, "/appeals?state=open")).path("items").valueStream()
                .map(each -> each.path("id").stringValue()).toList();
    }

    private static String filed(ReviewId review, String indicator) {
        return json(calls.file(acme(), review, indicator)).path("id").stringValue();
    }

    private static String strength(String question, String strength) {
        return "\"decisions\":[{\"form\":\"rights-security\",\"question\":\"" + question
                + "\",\"strength\":\"" + strength
                + "\",\"reason\":\"It shows a quarter.\",\"opened\":[\"https://example.org/report\"]}]";
    }

    private static List<String> marks(JsonNode of) {
        return of.path("underAppeal").valueStream().map(each -> each.path("indicator").stringValue())
                .toList();
    }

    /** What is marked at scores after a review, and nowhere else. */
    private static List<String> appealedScores(JsonNode list) {
        return list.path("standings").valueStream().flatMap(each -> {
            List<String> names = each.path("underAppeal").valueStream().map(JsonNode::stringValue).toList();
            assertThat(names.isEmpty() || each.path("score").stringValue().contains(":reviewed:")).isTrue();
            return names.stream();
        }).toList();
    }

    /** The reviewed number of the only result, and that it is of that closing. */
    private static String reviewed(ReviewId review, int closing) {
        JsonNode score = json(calls.get(acme(), "/reviews/" + review + "/scores")).path("items").get(0);
        assertThat(score.path("id").stringValue()).endsWith(":reviewed:" + closing);
        return score.path("results").path("rights-in-security").path("reviewed").path("exact").stringValue();
    }

    private static JsonNode json(ResponseSpec answer) {
        return Lifetime.json(answer.expectStatus().is2xxSuccessful());
    }

    private static Instant now() {
        return clock().instant();
    }

    private static MovableClock clock() {
        return service.bean(MovableClock.class);
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
