package org.candour.scoring.methodologies.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import org.candour.scoring.MovableClock;
import org.candour.scoring.methodologies.MethodologySamples;
import org.candour.scoring.scores.RunningService;
import org.candour.support.json.Digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.methodologies.http.Lifetime.adopter;
import static org.candour.scoring.methodologies.http.Lifetime.author;
import static org.candour.scoring.methodologies.http.Lifetime.defender;
import static org.candour.scoring.methodologies.http.Lifetime.json;
import static org.candour.testing.TestTokens.token;

/** From a draft to retirement, as each caller sees it. */
class MethodologyLifeHttpTest {

    private static RunningService service;

    private static Lifetime life;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class,
                RunningService.StandingClock.class);
        life = new Lifetime(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void showsADraftToThoseWhoWriteAndThoseWhoAdoptOnly() {
        String digest = life.draft("hidden", "1");

        for (String path : new String[]{"/hidden/1", "/hidden/1/content", "/hidden/1/comments"}) {
            life.get(null, path).expectStatus().isNotFound();
            life.get(defender(), path).expectStatus().isNotFound();
            life.get(author(), path).expectStatus().isOk().expectHeader().valueEquals("Cache-Control",
                    "no-store");
            life.get(adopter(), path).expectStatus().isOk();
        }
        assertThat(json(life.get(null, "")).toString()).doesNotContain("hidden");
        assertThat(life.get(null, "").returnResult(byte[].class).getResponseHeaders().getVary())
                .contains("Authorization");
        assertThat(json(life.get(adopter(), "")).toString()).contains("hidden");
        assertThat(Lifetime.digest(life.get(author(), "/hidden/1/content"))).isEqualTo(digest);
    }

    @Test
    void storesTheCanonicalBytesWhateverWasSent() {
        String yaml = life.draft("bytes", "1");
        byte[] canonical = body(life.get(author(), "/bytes/1/content").expectStatus().isOk());

        String again = Lifetime.digest(life.replace(author(), "/bytes/1", yaml,
                new String(canonical, StandardCharsets.UTF_8)).expectStatus().isOk());

        assertThat(Digest.of(canonical).text()).isEqualTo(yaml).isEqualTo(again);
    }

    @Test
    void isDiscussedInPublicUnderPseudonyms() {
        life.draft("open", "1");
        life.open(author(), "/open/1", "2026-11-30").expectStatus().isCreated();
        String comment = json(life.comment(defender(), "/open/1", "Why <b>2</b>?").expectStatus().isCreated())
                .path("id").stringValue();
        life.post(author(), "/open/1/comments/" + comment + "/answer", null,
                "{\"text\":\"So that it counts.\"}")
                .expectStatus().isCreated();

        JsonNode said = json(life.get(null, "/open/1/comments").expectStatus().isOk()
                .expectHeader().valueEquals("Cache-Control", "max-age=10, public"));
        JsonNode methodology = json(life.get(null, "/open/1").expectStatus().isOk());

        assertThat(said.at("/items/0/text").stringValue()).isEqualTo("Why <b>2</b>?");
        assertThat(said.at("/items/0/answer/by")).isEqualTo(methodology.path("author"));
        assertThat(methodology.path("status").stringValue()).isEqualTo("open-for-comment");
        assertThat(methodology.at("/commentPeriod/until").stringValue()).isEqualTo("2026-11-30");
        assertThat(said.toString() + methodology).doesNotContain("person").doesNotContain("client:")
                .doesNotContain("defender");
    }

    @Test
    void pagesThroughComments() {
        life.draft("paged", "1");
        life.open(author(), "/paged/1", "2026-11-30").expectStatus().isCreated();
        for (int i = 0; i < 51; i++) {
            life.comment(defender(), "/paged/1", "Number " + i).expectStatus().isCreated();
        }

        JsonNode first = json(life.get(null, "/paged/1/comments"));
        JsonNode second = json(
                life.get(null, "/paged/1/comments?cursor=" + first.path("next").stringValue()));

        assertThat(first.path("items")).hasSize(50);
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        life.get(null, "/paged/1/comments?cursor=nonsense").expectStatus().isBadRequest();
        life.get(null, "/rdr/2020/comments").expectStatus().isOk();
    }

    @Test
    void isAdoptedAndRetiredInPublic() {
        String digest = life.draft("adopted", "1");
        life.adopt(adopter(), "/adopted/1", digest, "2026-11-05").expectStatus().isCreated();
        JsonNode adopted = json(life.get(null, "/adopted/1").expectStatus().isOk());
        life.get(null, "/adopted/1/content").expectStatus().isOk()
                .expectHeader().valueEquals("Cache-Control", "max-age=31536000, public, immutable");

        life.retire(adopter(), "/adopted/1", "2026-12-01").expectStatus().isCreated();
        JsonNode head = json(life.get(null, "")).path("items").valueStream()
                .filter(item -> item.path("id").stringValue().equals("adopted")).findFirst().orElseThrow();

        assertThat(adopted.path("status").stringValue()).isEqualTo("adopted");
        assertThat(adopted.at("/adoption/reason").stringValue()).isEqualTo("Because it was discussed.");
        assertThat(adopted.at("/adoption/effectiveFrom").stringValue()).isEqualTo("2026-11-05");
        assertThat(adopted.at("/adoption/by")).isNotEqualTo(adopted.path("author"));
        assertThat(head.path("status").stringValue()).isEqualTo("adopted");
        assertThat(head.path("effectiveFrom").stringValue()).isEqualTo("2026-11-05");
        assertThat(head.path("retiredFrom").stringValue()).isEqualTo("2026-12-01");
    }

    @Test
    void neverChangesOnceItIsSettled() {
        String open = life.draft("settled-open", "1");
        life.open(author(), "/settled-open/1", "2026-11-30").expectStatus().isCreated();
        String adopted = life.draft("settled-adopted", "1");
        life.adopt(adopter(), "/settled-adopted/1", adopted, "2026-11-02").expectStatus().isCreated();

        problem(life.replace(author(), "/settled-open/1", open,
                MethodologySamples.text("settled-open", "1", 2)), 409,
                "methodology-settled");
        problem(life.replace(author(), "/settled-adopted/1", adopted,
                MethodologySamples.text("settled-adopted", "1", 2)), 409, "methodology-settled");
        problem(life.replace(author(), "/rdr/2020", adopted, MethodologySamples.text("rdr", "2020", 2)), 409,
                "methodology-settled");
    }

    @Test
    void isAdoptedByAnotherPersonOnlyWhicheverClientThatOneUses() {
        String digest = Lifetime
                .digest(life.upload(token("author").scopes("methodologies.write").person("user:jo"),
                        MethodologySamples.text("eyes", "1", 1)).expectStatus().isCreated());

        problem(life.adopt(token("user:jo").scopes("methodologies.adopt"), "/eyes/1", digest, "2026-11-02"),
                403,
                "another-person-needed");
        problem(life.adopt(token("adopter").scopes("methodologies.adopt").person("user:jo"), "/eyes/1",
                digest,
                "2026-11-02"), 403, "another-person-needed");
        problem(life.adopt(token("adopter").scopes("methodologies.adopt").nobodyResponsible(), "/eyes/1",
                digest,
                "2026-11-02"), 403, "no-person-named");
        problem(life.upload(token("author").scopes("methodologies.write").nobodyResponsible(),
                MethodologySamples.text("eyes", "2", 1)), 403, "no-person-named");
        life.adopt(token("user:kim").scopes("methodologies.adopt"), "/eyes/1", digest, "2026-11-02")
                .expectStatus()
                .isCreated();
    }

    @Test
    void isChangedAndAdoptedOnlyFromWhatTheCallerHasSeen() {
        String first = life.draft("seen", "1");
        String second = Lifetime.digest(life.replace(author(), "/seen/1", first,
                MethodologySamples.text("seen", "1", 2)).expectStatus().isOk());

        problem(life.replace(author(), "/seen/1", first, MethodologySamples.text("seen", "1", 3)), 412,
                "precondition-failed");
        problem(life.replace(author(), "/seen/1", null, MethodologySamples.text("seen", "1", 3)), 428,
                "precondition-required");
        problem(life.adopt(adopter(), "/seen/1", first, "2026-11-02"), 412, "precondition-failed");
        problem(life.adopt(adopter(), "/seen/1", null, "2026-11-02"), 428, "precondition-required");
        life.adopt(adopter(), "/seen/1", second, "2026-11-02").expectStatus().isCreated();
    }

    @Test
    void saysWhyAStateDoesNotAllowIt() {
        String digest = life.draft("states", "1");
        problem(life.retire(adopter(), "/states/1", "2026-11-02"), 409, "not-adopted");
        problem(life.comment(author(), "/states/1", "Mine."), 409, "not-open-for-comment");
        life.open(author(), "/states/1", "2026-11-03").expectStatus().isCreated();
        problem(life.adopt(adopter(), "/states/1", digest, "2026-12-01"), 409, "still-open-for-comment");

        service.bean(MovableClock.class).pass(Duration.ofDays(2));
        try {
            problem(life.comment(defender(), "/states/1", "Late."), 409, "not-open-for-comment");
            life.adopt(adopter(), "/states/1", digest, "2026-12-01").expectStatus().isCreated();
            problem(life.adopt(adopter(), "/states/1", digest, "2026-12-02"), 409, "already-adopted");
            life.retire(adopter(), "/states/1", "2027-12-01").expectStatus().isCreated();
            problem(life.retire(adopter(), "/states/1", "2027-12-02"), 409, "already-retired");
        } finally {
            service.bean(MovableClock.class).pass(Duration.ofDays(-2));
        }
        problem(life.upload(author(), MethodologySamples.text("states", "1", 9)), 409, "methodology-exists");
    }

    @Test
    void namesWhatIsMissingInADecisionOrAComment() {
        String digest = life.draft("missing", "1");
        life.open(author(), "/missing/1", "2026-11-30").expectStatus().isCreated();

        assertThat(Lifetime.pointers(life.post(adopter(), "/missing/1/adoption", digest, "{}").expectStatus()
                .isEqualTo(422))).containsExactly("/reason", "/effectiveFrom");
        assertThat(Lifetime.pointers(life.post(adopter(), "/missing/1/adoption", digest,
                "{\"effectiveFrom\":\"soon\",\"because\":1}").expectStatus().isBadRequest()))
                .containsExactlyInAnyOrder("/effectiveFrom", "/because");
        assertThat(Lifetime.pointers(life.post(defender(), "/missing/1/comments", null,
                "{\"pointer\":\"nowhere\",\"text\":\"\"}").expectStatus().isEqualTo(422)))
                .containsExactly("/text", "/pointer");
    }

    private static void problem(ResponseSpec answer, int status, String slug) {
        assertThat(json(answer.expectStatus().isEqualTo(status)).path("type").stringValue())
                .isEqualTo("/problems/" + slug);
    }

    private static byte[] body(ResponseSpec answer) {
        return Objects.requireNonNull(answer.returnResult(byte[].class).getResponseBody());
    }

}
