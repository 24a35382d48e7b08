package org.candour.scoring.appeals.http;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Publications;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.appeals.http.AppealCalls.acme;
import static org.candour.scoring.appeals.http.AppealCalls.reviewer2;
import static org.candour.scoring.appeals.http.AppealService.filed;
import static org.candour.scoring.appeals.http.AppealService.json;
import static org.candour.scoring.appeals.http.AppealService.now;
import static org.candour.testing.TestTokens.token;

/** What everybody reads of appeals: of what answers for reviewers enter there is no trace. */
class OpenAppealHttpTest {

    private static final String HIDDEN = "\"decisions\":[{\"form\":\"cpg\",\"question\":\"2.B\","
            + "\"choice\":\"PARTIAL\",\"reason\":\"So.\"}]";

    private final AppealCalls calls = AppealService.calls();

    @Test
    void anAppealAboutAnswersForReviewersLeavesNoTraceAnywhere() {
        ReviewId review = published();
        List<String> before = seen(review);

        String hidden = filed(review, "technical");
        assertThat(seen(review)).isEqualTo(before);
        calls.declare(reviewer2(), review);
        json(calls.reply(reviewer2(), hidden, 1, "upheld", HIDDEN));
        assertThat(seen(review)).isEqualTo(before);
    }

    @Test
    void isNoMoreForOtherCompaniesThanOneThatIsNotThere() {
        ReviewId review = published();
        String hidden = filed(review, "technical");
        String open = filed(review, "2.C");
        TestToken other = other();

        assertThat(calls.seen(other, "/appeals/" + hidden))
                .isEqualTo(calls.seen(other, "/appeals/" + open).replace(open, hidden))
                .isEqualTo(calls.seen(other, "/appeals/" + review + ":7").replace(review + ":7", hidden));
        assertThat(json(calls.get(other, "/appeals?cursor=" + hidden)).path("items")).isEmpty();
    }

    @Test
    void whatIsUnderAppealStandsBesideReviewAndScores() {
        ReviewId review = published();
        String reviews = "/disclosures/" + review.disclosure() + "/reviews";
        String scores = "/disclosures/" + review.disclosure() + "/scores";
        filed(review, "technical");
        assertThat(appealedScores(json(calls.get(acme(), scores)))).containsExactly("technical");

        String open = filed(review, "2.C");

        assertThat(appealedScores(everybody(scores))).containsExactly("2.C");
        assertThat(appealedScores(json(calls.get(acme(), scores)))).containsExactly("technical", "2.C");
        assertThat(marks(everybody(reviews).path("items").get(0))).containsExactly("2.C");
        assertThat(marks(json(calls.get(acme(), reviews)).path("items").get(0))).containsExactly("2.C");
        json(calls.withdraw(acme(), open));
        assertThat(appealedScores(everybody(scores))).isEmpty();
        assertThat(marks(everybody(reviews).path("items").get(0))).isEmpty();
    }

    /** Two goals of which the answer to one, 2.B, is for reviewers. */
    private static ReviewId published() {
        ReviewId review = AppealService.reviews().ofTwoGoals(now());
        AppealService.service().bean(Publications.class)
                .keep(List.of(new Publication(review.disclosure(), 1, ClosedReviews.position(review),
                        ClosedReviews.ACME, now())));
        return review;
    }

    /** All that others are answered about a filing. */
    private List<String> seen(ReviewId review) {
        String score = "/scores/" + review + ":candour:1";
        return Stream.of("/disclosures/" + review.disclosure() + "/reviews",
                "/disclosures/" + review.disclosure() + "/scores", score, score + ":reviewed:1",
                score + ":reviewed:2", "/reviews/" + review, "/reviews/" + review + "/scores",
                "/reviews/" + review + "/decisions", "/reviews", "/reviews/overrides", "/appeals",
                "/appeals/" + review + ":1", "/appeals/" + review + ":2", "/benchmarks?methodology=candour/1")
                .flatMap(path -> Stream.of(calls.seen(null, path),
                        calls.seen(other(), path)))
                .toList();
    }

    private JsonNode everybody(String path) {
        return JsonMapper.shared().readTree(calls.anonymous(path));
    }

    private static TestToken other() {
        return token("globex").scopes("disclosures").companies("XI-LEI-ZZZZ00GLOBEX00000065");
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

}
