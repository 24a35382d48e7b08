package org.candour.disclosure;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import org.candour.disclosure.Client.Draft;
import org.candour.support.json.CanonicalJson;
import org.candour.support.json.Digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** From a draft to the register and back. */
class FilingIT extends RunningService {

    @Test
    void comesBackAsItWasFiled() {
        Draft draft = acme().begin(Filings.narrative(Filings.ACME));

        JsonNode receipt = acme().file(draft);

        JsonNode version = Client.json(acme().get(draft.path() + "/versions/1").expectStatus().isOk());
        JsonNode disclosure = Client.json(acme().get(draft.path()).expectStatus().isOk());
        assertThat(version.path("position")).isEqualTo(receipt.path("position"));
        assertThat(version.path("digest")).isEqualTo(receipt.path("digest"));
        assertThat(version.path("filing").path("answers")).isEqualTo(disclosure.path("answers"));
        assertThat(version.path("commitments")).hasSize(1 + 2 * 24 + 1);
        assertThat(disclosure.toString()).doesNotContain("salt");
        assertThat(disclosure.path("state").stringValue()).isEqualTo("SUBMITTED");
        assertThat(disclosure.path("position")).isEqualTo(receipt.path("position"));
    }

    @Test
    void opensEveryPartForWhoChecksIt() {
        Draft draft = acme().begin(Filings.narrative(Filings.ACME));
        acme().file(draft);

        JsonNode version = Client.json(Client.regulator(port).get(draft.path() + "/versions/1"));

        ArrayNode list = JsonMapper.shared().createArrayNode();
        ArrayNode reviewers = JsonMapper.shared().createArrayNode();
        for (JsonNode part : version.path("commitments")) {
            byte[] salt = Base64.getUrlDecoder().decode(part.path("salt").stringValue());
            assertThat(salt).hasSize(32);
            // ordered by key: the list of the parts for reviewers is complete when it is opened
            JsonNode content = part.path("key").stringValue().equals("reviewers")
                    ? reviewers
                    : part.path("content");
            assertThat(Digest.of(salt, CanonicalJson.bytes(content)).text())
                    .as(part.path("key").stringValue()).isEqualTo(part.path("commitment").stringValue());
            (part.has("within") ? reviewers : list).addArray().add(part.path("key"))
                    .add(part.path("commitment"));
        }
        assertThat(reviewers).isNotEmpty();
        assertThat(Digest.of(CanonicalJson.bytes(list)).text())
                .isEqualTo(version.path("digest").stringValue());
        assertThat(Client.json(acme().get(draft.path() + "/versions/1"))).isEqualTo(version);
    }

    @Test
    void isReadByItsCompanyAndByReviewersAlone() {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));
        acme().file(draft);

        Client.regulator(port).get(draft.path() + "/versions/1").expectStatus().isOk();
        globex().get(draft.path() + "/versions/1").expectStatus().isNotFound();
        Client.admin(port).get(draft.path() + "/versions/1").expectStatus().isNotFound();
        acme().get(draft.path() + "/versions/2").expectStatus().isNotFound();
    }

    @Test
    void answersTheSameKeyAndDraftWithTheSameReceipt() {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));

        JsonNode first = Client.json(acme().submit(draft, "once").expectStatus().isCreated());
        JsonNode again = Client.json(acme().submit(draft, "once").expectStatus().isCreated());

        assertThat(again).isEqualTo(first);
        acme().submit(draft, "another").expectStatus().isEqualTo(409);
    }

    @Test
    void refusesAKeyThatSubmittedAnotherDraft() {
        Draft first = acme().begin(Filings.threeGoals(Filings.ACME));
        acme().submit(first, "reused").expectStatus().isCreated();
        Draft second = acme().begin(Filings.threeGoals(Filings.ACME));

        JsonNode problem = Client.json(acme().submit(second, "reused").expectStatus().isEqualTo(409));

        assertThat(problem.path("type").stringValue()).isEqualTo("/problems/idempotency-key-reused");
        acme().submit(second, "its own").expectStatus().isEqualTo(400);
        acme().submit(second, "its-own").expectStatus().isCreated();
    }

    @Test
    void keepsTheKeysOfTwoClientsApart() {
        acme().submit(acme().begin(Filings.threeGoals(Filings.ACME)), "shared").expectStatus().isCreated();

        globex().submit(globex().begin(Filings.threeGoals(Filings.GLOBEX)), "shared").expectStatus()
                .isCreated();
    }

    @Test
    void aRefusedSubmissionDoesNotUseUpItsKey() {
        Draft draft = acme().begin(Filings.draft(Filings.ACME,
                List.of(Filings.answer("3.F", "IT", "NOT_APPLICABLE"))));

        JsonNode problem = Client.json(acme().submit(draft, "patient").expectStatus().isEqualTo(422));

        assertThat(problem.path("findings").findValuesAsString("pointer")).contains("/answers/0/reason");
        String etag = Client.etag(acme().put(draft.path(), draft.etag(), Filings.threeGoals(Filings.ACME))
                .expectStatus().isOk().expectBody().returnResult());
        acme().submit(draft.path(), etag, "patient").expectStatus().isCreated();
    }

    @Test
    void changesNothingThatWasSubmitted() {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));
        acme().file(draft);
        String etag = Client.etag(acme().get(draft.path()).expectBody().returnResult());

        acme().put(draft.path(), etag, Filings.threeGoals(Filings.ACME)).expectStatus().isEqualTo(409);
        acme().put(draft.path() + "/answers/cpg/1.A?at=scope:IT", etag,
                Filings.answer("1.A", "IT", "PARTIAL")).expectStatus().isEqualTo(409);
        acme().delete(draft.path() + "/answers/cpg/1.A?at=scope:IT", etag).expectStatus().isEqualTo(409);
    }

    @Test
    void savesAnswerByAnswer() {
        Draft draft = acme().begin(Filings.draft(Filings.ACME, List.of()));
        String path = draft.path() + "/answers/cpg/1.A?at=scope:IT";

        String etag = Client.etag(acme().put(path, draft.etag(), Map.of("choice", "PARTIAL"))
                .expectStatus().isOk().expectBody().returnResult());
        acme().put(path, draft.etag(), Map.of("choice", "IMPLEMENTED")).expectStatus().isEqualTo(412);
        etag = Client.etag(acme().put(path, etag, Map.of("choice", "IMPLEMENTED"))
                .expectStatus().isOk().expectBody().returnResult());

        JsonNode answers = Client.json(acme().get(draft.path())).path("answers");
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).path("choice").stringValue()).isEqualTo("IMPLEMENTED");
        etag = Client
                .etag(acme().delete(path, etag).expectStatus().isNoContent().expectBody().returnResult());
        assertThat(Client.json(acme().get(draft.path())).path("answers")).isEmpty();
        acme().delete(path, etag).expectStatus().isNotFound();
    }

    @Test
    void listsTheCallersOwnNewestFirst() {
        Draft older = globex().begin(Filings.threeGoals(Filings.GLOBEX));
        Draft newer = globex().begin(Filings.with(Filings.threeGoals(Filings.GLOBEX), "period",
                Map.of("from", "2023-01-01", "to", "2023-12-31")));
        globex().file(older);

        JsonNode all = Client.json(globex().get("/api/v1/disclosures")).path("items");
        JsonNode page = Client.json(globex().get("/api/v1/disclosures?limit=1"));

        assertThat(all.findValuesAsString("id")).contains(newer.id().toString(), older.id().toString());
        assertThat(all.get(0).path("id").stringValue()).isEqualTo(newer.id().toString());
        assertThat(page.path("items")).hasSize(1);
        assertThat(page.path("next").stringValue()).isEqualTo(newer.id().toString());
        assertThat(ids("period=2023")).containsExactly(newer.id().toString());
        assertThat(ids("status=SUBMITTED&form=cpg/2.0&period=2025-01-01/2025-12-31"))
                .contains(older.id().toString())
                .doesNotContain(newer.id().toString());
        globex().get("/api/v1/disclosures?company=" + Filings.ACME).expectStatus().isForbidden();
    }

    private List<String> ids(String query) {
        return Client.json(globex().get("/api/v1/disclosures?" + query)).path("items").values().stream()
                .map(item -> item.path("id").stringValue()).toList();
    }

    @Test
    void looksUpByWholeKeysAloneOnTheWayOfAFiling() {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));

        assertThatCode(() -> guard.during(() -> {
            acme().file(draft);
            acme().submit(draft, draft.id().toString()).expectStatus().isCreated();
        })).doesNotThrowAnyException();
    }

    @Test
    void validationSaysWhatSubmissionWouldAndMore() {
        acme().file(acme().begin(Filings.threeGoals(Filings.ACME)));
        Draft draft = acme()
                .begin(Filings.draft(Filings.ACME, List.of(Filings.answer("3.F", "IT", "ALTERNATIVE"),
                        Filings.answer("2.A", "IT", "PLANNED"))));

        JsonNode validation = Client.json(acme().post(draft.path() + "/validation").expectStatus().isOk());

        assertThat(validation.path("valid").booleanValue()).isFalse();
        assertThat(validation.path("findings").findValuesAsString("pointer")).contains("/answers/0/reason",
                "/answers/1/plan", "/period");
    }
}
