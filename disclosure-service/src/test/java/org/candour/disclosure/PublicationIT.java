package org.candour.disclosure;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.candour.disclosure.Client.Draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Attesting and publishing over HTTP. */
class PublicationIT extends RunningService {

    private final String id = "XI-RDR-" + UUID.randomUUID().toString().substring(0, 8);
    private Client company;

    @BeforeEach
    void companyIsVerified() {
        company = Client.verified(port, id);
    }

    @Test
    void publishesWhatWasFiledAndAttested() {
        Draft draft = company.begin(Filings.threeGoals(id));
        JsonNode receipt = company.file(draft);
        String filed = etag(draft);
        String attestation = draft.path() + "/attestation";

        assertThat(Client.json(company.publish(draft.path(), filed).expectStatus().isEqualTo(422))
                .findValuesAsString("pointer")).containsExactly("/attestation");
        JsonNode said = Client
                .json(company.put(attestation, filed, Filings.ATTESTATION).expectStatus().isOk());
        String attested = etag(draft);
        JsonNode published = Client.json(company.publish(draft.path(), attested).expectStatus().isCreated()
                .expectHeader().location(draft.path() + "/versions/1"));

        assertThat(said.path("role").stringValue()).isEqualTo("Chair");
        assertThat(published.path("position")).isEqualTo(receipt.path("position"));
        JsonNode disclosure = Client.json(company.get(draft.path()));
        assertThat(disclosure.path("state").stringValue()).isEqualTo("PUBLISHED");
        assertThat(disclosure.path("attestation").path("name").stringValue()).isEqualTo("Robin Example");
        assertThat(Client.json(company.publish(draft.path(), attested).expectStatus().isCreated()))
                .isEqualTo(published);
        company.put(attestation, etag(draft), Filings.with(Filings.ATTESTATION, "role", "Secretary"))
                .expectStatus().isEqualTo(409);
        assertThat(Client.json(company.submit(draft, draft.id().toString()).expectStatus().isCreated()))
                .isEqualTo(receipt);
    }

    @Test
    void refusesWhatCannotBePublished() {
        Draft draft = company.begin(Filings.threeGoals(id));
        company.publish(draft.path(), draft.etag()).expectStatus().isEqualTo(409);
        company.put(draft.path() + "/attestation", draft.etag(), Filings.ATTESTATION).expectStatus()
                .isEqualTo(409);
        company.file(draft);

        company.post(draft.path() + "/publication").expectStatus().isEqualTo(428);
        company.publish(draft.path(), draft.etag()).expectStatus().isEqualTo(412);
        Draft pending = acme().begin(Filings.threeGoals(Filings.ACME));
        acme().file(pending);
        String etag = Client.etag(acme().get(pending.path()).expectBody().returnResult());
        assertThat(Client.json(acme().publish(pending.path(), etag).expectStatus().isEqualTo(422))
                .findValuesAsString("pointer")).containsExactly("/company", "/attestation");
    }

    @Test
    void namesEverythingWrongWithAnAttestation() {
        Draft draft = company.begin(Filings.threeGoals(id));
        company.file(draft);
        String path = draft.path() + "/attestation";

        company.put(path, Map.of("name", "Robin")).expectStatus().isEqualTo(428);
        assertThat(Client.json(company.put(path, etag(draft),
                Map.of("name", "x".repeat(301), "role", "a\nb", "boardApprovedOn", "soon")).expectStatus()
                .isBadRequest()).findValuesAsString("pointer"))
                .containsExactly("/name", "/role", "/boardApprovedOn");
        assertThat(Client.json(company.put(path, etag(draft), Map.of("boardApprovedOn", "2999-01-01"))
                .expectStatus().isEqualTo(422)).findValuesAsString("pointer"))
                .containsExactly("/name", "/role", "/boardApprovedOn");
        assertThat(Client.json(company.get(draft.path())).has("attestation")).isFalse();
    }

    @Test
    void listsByState() {
        Draft published = company.begin(Filings.threeGoals(id));
        company.makePublic(published);
        Draft filed = company.begin(Filings.threeGoals(id));
        company.file(filed);

        assertThat(ids("PUBLISHED")).containsExactly(published.id().toString());
        assertThat(ids("SUBMITTED")).containsExactly(filed.id().toString());
        company.get("/api/v1/disclosures?status=SECRET").expectStatus().isBadRequest();
    }

    @Test
    void looksUpByWholeKeysAlone() {
        Draft draft = company.begin(Filings.threeGoals(id));

        assertThatCode(() -> guard.during(() -> company.makePublic(draft))).doesNotThrowAnyException();
    }

    private String etag(Draft draft) {
        return Client.etag(company.get(draft.path()).expectBody().returnResult());
    }

    private List<String> ids(String state) {
        return Client.json(company.get("/api/v1/disclosures?status=" + state)).path("items").values().stream()
                .map(item -> item.path("id").stringValue()).toList();
    }
}
