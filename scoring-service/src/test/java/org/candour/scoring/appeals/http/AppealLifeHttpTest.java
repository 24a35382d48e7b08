package org.candour.scoring.appeals.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.MovableClock;
import org.candour.scoring.reviews.ReviewId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.appeals.http.AppealCalls.acme;
import static org.candour.scoring.appeals.http.AppealCalls.regulator;
import static org.candour.scoring.appeals.http.AppealCalls.reviewer2;
import static org.candour.scoring.appeals.http.AppealService.filed;
import static org.candour.scoring.appeals.http.AppealService.json;
import static org.candour.scoring.appeals.http.AppealService.now;

class AppealLifeHttpTest {

    private final ClosedReviews reviews = AppealService.reviews();

    private final AppealCalls calls = AppealService.calls();

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
        AppealService.service().bean(MovableClock.class)
                .pass(Duration.between(now(), Instant.parse("2027-03-29T00:00:00Z")));
        calls.file(acme(), last, "R1").expectStatus().isCreated();
        calls.problem(calls.file(acme(), over, "R1"), 409, "appeal-too-late");
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

    /** The reviewed number of the only result, and that it is of that closing. */
    private String reviewed(ReviewId review, int closing) {
        JsonNode score = json(calls.get(acme(), "/reviews/" + review + "/scores")).path("items").get(0);
        assertThat(score.path("id").stringValue()).endsWith(":reviewed:" + closing);
        return score.path("results").path("rights-in-security").path("reviewed").path("exact").stringValue();
    }

}
