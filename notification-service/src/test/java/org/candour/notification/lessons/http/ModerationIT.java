package org.candour.notification.lessons.http;

import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;

import org.candour.notification.ServiceIntegration;
import org.candour.notification.lessons.Samples;
import org.candour.testing.TestToken;
import org.candour.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ModerationIT extends ServiceIntegration {

    @Autowired
    private MongoDatabase database;

    @Test
    void releasesAnUnnamedLessonThatLeadsNowhere() {
        String publicId = publish(json -> json.put("title", "Leads nowhere"));

        assertThat(lesson(publicId).path("attribution").asString()).isEqualTo("unnamed");
        assertThat(lesson(publicId).toString()).doesNotContain("ACME").doesNotContain("company");
    }

    @Test
    void creditsANamedLesson() {
        verify(Samples.ACME, "Acme Water");
        String id = share(json -> json.put("title", "With credit"));

        String publicId = JSON.readTree(decide(id, "publish").expectStatus().isOk().expectBody(String.class)
                .returnResult().getResponseBody()).path("publicId").asString();

        assertThat(lesson(publicId).at("/company/name").asString()).isEqualTo("Acme Water");
    }

    @Test
    void tellsEveryFindingAtOnceAndStoresNothing() {
        long before = database.getCollection("candidates").countDocuments();

        byte[] problem = as(acme()).post().uri("/api/v1/lessons").contentType(MediaType.APPLICATION_JSON)
                .body(Samples
                        .json(json -> json.put("kind", "gossip-word").put("tlp", "PURPLE").put("title", ""))
                        .toString())
                .exchange().expectStatus().isEqualTo(422).expectBody().returnResult()
                .getResponseBodyContent();

        assertThat(pointers(problem)).containsExactlyInAnyOrder("/kind", "/tlp", "/title");
        assertThat(new String(problem, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("gossip-word");
        assertThat(database.getCollection("candidates").countDocuments()).isEqualTo(before);
    }

    @Test
    void answersAnEmptyBodyWithFindings() {
        byte[] problem = as(acme()).post().uri("/api/v1/lessons").contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange().expectStatus().isEqualTo(422).expectBody().returnResult()
                .getResponseBodyContent();

        assertThat(pointers(problem)).containsExactlyInAnyOrder("/company", "/attribution", "/kind", "/title",
                "/whatHappened", "/whatOthersShouldDo", "/language", "/tlp");
    }

    @Test
    void answersAWrongShapeWith400() {
        for (String body : new String[]{"{", "[]", "{\"title\":{}}", "{\"unknown\":1}",
                "{\"title\":\"\\ud800\"}", "{\"title\":\"a\",\"title\":\"b\"}"}) {
            as(acme()).post().uri("/api/v1/lessons").contentType(MediaType.APPLICATION_JSON).body(body)
                    .exchange()
                    .expectStatus().isBadRequest();
        }
    }

    @Test
    void findsEntriesThatAreNull() {
        as(acme()).post().uri("/api/v1/lessons").contentType(MediaType.APPLICATION_JSON)
                .body(Samples.json(json -> {
                    json.putArray("whatOthersShouldDo").addNull();
                    json.putArray("controlGap").addNull();
                    json.putArray("cve").addNull();
                }).toString()).exchange().expectStatus().isEqualTo(422);
    }

    @Test
    void repeatsAnswersForTheSameKeyOnly() {
        String body = Samples.json(json -> json.put("title", "Once")).toString();
        String first = shareWithKey(body, 201);

        assertThat(shareWithKey(body, 201)).isEqualTo(first);
        assertThat(shareWithKey(Samples.json(json -> json.put("title", "Twice")).toString(), 409))
                .contains("lesson-key-reused");
    }

    @Test
    void lets401And403BeTold() {
        anyone().get().uri("/api/v1/lessons/candidates").exchange().expectStatus().isUnauthorized();
        anyone().post().uri("/api/v1/lessons").contentType(MediaType.APPLICATION_JSON).body("{}").exchange()
                .expectStatus().isUnauthorized();
        as(acme()).get().uri("/api/v1/lessons/candidates").exchange().expectStatus().isForbidden();
        as(moderator()).post().uri("/api/v1/lessons").contentType(MediaType.APPLICATION_JSON).body("{}")
                .exchange()
                .expectStatus().isForbidden();
        as(globex()).post().uri("/api/v1/lessons").contentType(MediaType.APPLICATION_JSON)
                .body(Samples.json(_ -> {}).toString()).exchange().expectStatus().isForbidden();
    }

    @Test
    void letsNobodyModerateAndReview() {
        TestToken both = TestTokens.token("both").scopes("lessons.moderate", "reviews");
        String id = share(_ -> {});

        as(both).get().uri("/api/v1/lessons/candidates").exchange().expectStatus().isForbidden();
        as(both).get().uri("/api/v1/lessons/candidates/{id}", id).exchange().expectStatus().isForbidden();
        as(both).post().uri("/api/v1/lessons/candidates/{id}/decision", id)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"decision\":\"hold\",\"reason\":\"x\"}").exchange().expectStatus().isForbidden();
    }

    @Test
    void letsNoCompanyDecide() {
        String id = share(_ -> {});

        as(acme()).post().uri("/api/v1/lessons/candidates/{id}/decision", id)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"decision\":\"publish\",\"reason\":\"ours\",\"identifiable\":\"No.\"}").exchange()
                .expectStatus().isForbidden();
    }

    @Test
    void hidesCandidatesFromOtherCompanies() {
        for (String attribution : new String[]{"named", "unnamed"}) {
            String id = share(json -> json.put("attribution", attribution));

            as(acme()).get().uri("/api/v1/lessons/candidates/{id}", id).exchange().expectStatus().isOk();
            as(globex()).get().uri("/api/v1/lessons/candidates/{id}", id).exchange().expectStatus()
                    .isNotFound();
        }
        as(acme()).get().uri("/api/v1/lessons/candidates/{id}", UUID.randomUUID()).exchange().expectStatus()
                .isNotFound();
        as(moderator()).get().uri("/api/v1/lessons/candidates/nonsense").exchange().expectStatus()
                .isNotFound();
    }

    @Test
    void neverShowsTheOriginOfAnUnnamedLesson(CapturedOutput output) {
        String id = share(json -> json.put("attribution", "unnamed").put("title", "Nobody knows whose"));

        String shown = as(moderator()).get().uri("/api/v1/lessons/candidates/{id}", id).exchange()
                .expectStatus()
                .isOk().expectBody(String.class).returnResult().getResponseBody();
        Document stored = database.getCollection("candidates")
                .find(new Document("_id", UUID.fromString(id))).first();

        assertThat(shown + stored).contains("Nobody knows whose").doesNotContain("ACME")
                .doesNotContain("acme");
        assertThat(database.getCollection("origins").find()).isNotEmpty()
                .noneMatch(origin -> origin.toJson().contains(id));
        assertThat(output.getAll()).doesNotContain(id).doesNotContain("Nobody knows whose")
                .doesNotContain("ACME");
    }

    @Test
    void keepsFinalDecisions() {
        String id = share(_ -> {});
        decide(id, "hold").expectStatus().isOk();
        decide(id, "refuse").expectStatus().isOk();

        decide(id, "publish").expectStatus().isEqualTo(409);
        decide(id, "gossip").expectStatus().isEqualTo(422);
    }

    private String shareWithKey(String body, int status) {
        return String.valueOf(as(acme()).post().uri("/api/v1/lessons").header("Idempotency-Key", "the key")
                .contentType(MediaType.APPLICATION_JSON).body(body).exchange().expectStatus()
                .isEqualTo(status)
                .expectBody(String.class).returnResult().getResponseBody());
    }
}
