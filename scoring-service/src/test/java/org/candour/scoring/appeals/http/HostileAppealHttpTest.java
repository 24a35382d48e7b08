package org.candour.scoring.appeals.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.reviews.ReviewId;
import org.candour.testing.TestToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.appeals.http.AppealCalls.acme;
import static org.candour.scoring.appeals.http.AppealCalls.regulator;
import static org.candour.scoring.appeals.http.AppealCalls.reviewer2;
import static org.candour.scoring.appeals.http.AppealService.filed;
import static org.candour.scoring.appeals.http.AppealService.json;
import static org.candour.scoring.appeals.http.AppealService.now;
import static org.candour.testing.TestTokens.token;

/** What people send who do not mean well, and what they look at. */
class HostileAppealHttpTest {

    private final AppealCalls calls = AppealService.calls();

    private final ReviewId review = AppealService.reviews().ofEight(now());

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "https://[::1]/", "https://10.0.0.1/", "https://127.1/",
            "https://0x7f.1/", "https://localhost./", "https://printer.local/", "https://example.org:8443/",
            "javascript:alert(1)", "//example.org/", "https:example.org"})
    void takesNoAddressThatNotEverybodyCanReach(String address) {
        assertThat(Lifetime.pointers(file("It is so.", "\"" + address + "\"").expectStatus().isEqualTo(422)))
                .containsExactly("/evidence/0");
        assertThat(kept()).isEmpty();
    }

    @Test
    void takesTenAddressesAndNotTenThousand() {
        assertThat(Lifetime.pointers(file("It is so.", addresses(10_000)).expectStatus().isEqualTo(422)))
                .containsExactly("/evidence");
        assertThat(Lifetime.pointers(file("It is so.", addresses(11)).expectStatus().isEqualTo(422)))
                .containsExactly("/evidence");
        assertThat(Lifetime.pointers(file("It is so.", "").expectStatus().isEqualTo(422)))
                .containsExactly("/evidence");
        assertThat(kept()).isEmpty();
        file("It is so.", addresses(10)).expectStatus().isCreated();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u202e"})
    void takesNoTextThatCannotBeShown(String text) {
        assertThat(Lifetime.pointers(file(text, addresses(1)).expectStatus().isEqualTo(422)))
                .containsExactly("/reason");
        assertThat(kept()).isEmpty();
    }

    @Test
    void takesNoHalfOfACharacter() {
        calls.problem(file("\\ud800", addresses(1)), 400, "malformed-body");
        calls.problem(file("It is so.", "\"https://example.org/\\udc00\""), 400, "malformed-body");
        assertThat(kept()).isEmpty();
    }

    @Test
    void takesNoTextThatNobodyReads() {
        assertThat(Lifetime.pointers(file("x".repeat(2_001), addresses(1)).expectStatus().isEqualTo(422)))
                .containsExactly("/reason");
        file("x".repeat(1 << 20), addresses(1)).expectStatus().isEqualTo(413);
        assertThat(kept()).isEmpty();
        file("x".repeat(2_000), addresses(1)).expectStatus().isCreated();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"version\":0", "\"version\":-1", "\"version\":2147483647", "\"version\":2"})
    void findsNoReviewThatIsNotThere(String version) {
        calls.problem(calls.post(acme(), "/appeals", null,
                AppealCalls.draft(review, "R1").replace("\"version\":1", version)), 404, "not-found");
        calls.problem(calls.post(acme(), "/appeals", null, AppealCalls.draft(review, "R1")
                .replace(review.disclosure(), review.disclosure() + ":1")), 404, "not-found");
    }

    @Test
    void listsPageAfterPageToWhomItMay() {
        List<String> filed = IntStream.rangeClosed(1, 8).mapToObj(i -> filed(review, "R" + i)).toList();
        for (int i = 0; i < 6; i++) {
            ReviewId other = AppealService.reviews().ofEight(now());
            IntStream.rangeClosed(1, 8).forEach(j -> filed(other, "R" + j));
        }

        assertThat(listed(acme(), "state=open")).containsAll(filed).hasSizeGreaterThan(50)
                .doesNotHaveDuplicates();
        assertThat(listed(regulator(), "state=open")).containsAll(filed).doesNotHaveDuplicates();
        assertThat(listed(token("globex").scopes("disclosures").companies("XI-LEI-ZZZZ00GLOBEX00000065"),
                "state=open")).isEmpty();
        calls.problem(calls.get(acme(), "/appeals?state=nowhere"), 400, "invalid-parameter");
        calls.problem(calls.get(regulator(), "/appeals?cursor=x"), 400, "invalid-parameter");
        for (String id : new String[]{"x", review + ":0", review + ":01", review + ":21", review + ":9"}) {
            calls.problem(calls.get(regulator(), "/appeals/" + id), 404, "not-found");
        }
    }

    @Test
    void theCompanySeesNothingOfAnAnswerThatWaitsForAnotherReviewer() {
        String appeal = filed(review, "R1");
        String before = calls.seen(acme(), "/appeals/" + appeal);
        calls.declare(reviewer2(), review);
        json(calls.reply(reviewer2(), appeal, 1, "upheld", "\"decisions\":[{\"form\":\"rights-security\","
                + "\"question\":\"R1\",\"strength\":\"1/2\",\"reason\":\"So.\",\"opened\":[\"a\"]}]"));

        assertThat(calls.seen(acme(), "/appeals/" + appeal)).isEqualTo(before);
        assertThat(listed(acme(), "state=replied")).doesNotContain(appeal);
        assertThat(listed(acme(), "state=open")).contains(appeal);
        assertThat(listed(regulator(), "state=replied")).contains(appeal);
        assertThat(listed(regulator(), "state=open")).doesNotContain(appeal);
    }

    private List<String> listed(TestToken who, String query) {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = json(calls.get(who, "/appeals?" + query + next));
            page.path("items").valueStream().forEach(each -> ids.add(each.path("id").stringValue()));
            next = page.path("next").isString() ? "&cursor=" + page.path("next").stringValue() : "";
        } while (!next.isEmpty());
        return ids;
    }

    private List<String> kept() {
        return listed(acme(), "").stream().filter(id -> id.startsWith(review + ":")).toList();
    }

    private static String addresses(int many) {
        return IntStream.range(0, many).mapToObj(i -> "\"https://example.org/" + i + "\"")
                .collect(Collectors.joining(","));
    }

    private ResponseSpec file(String reason,
            String evidence) {
        return calls.post(acme(), "/appeals", null,
                AppealCalls.draft(review, "R1").replace("It is everywhere.", reason)
                        .replace("\"https://example.org/1\"", evidence));
    }

}
