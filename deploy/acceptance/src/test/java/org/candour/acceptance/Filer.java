package org.candour.acceptance;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.client.Drafts;

/** Files one disclosure after another for acme, and writes into the journal what it was told. */
final class Filer {

    private final ApiClient api;
    private final Journal journal;

    Filer(ApiClient api, Journal journal) {
        this.api = api;
        this.journal = journal;
    }

    /** A saved draft. */
    record Draft(String id, String etag) {}

    Draft draft(Map<String, Object> content) throws IOException {
        Answer created = api.post("acme", "/api/v1/disclosures", content);
        if (created.status() != 201) {
            throw new IOException("draft refused: " + created);
        }
        return new Draft(created.json().get("id").asString(), created.header("ETag"));
    }

    /**
     * Submits once and journals a 201.
     *
     * @return the answer's status
     * @throws IOException where no answer came: the submission may or may not stand
     */
    int submit(Draft draft, String idempotencyKey) throws IOException {
        journal.tried(draft.id(), Drafts.ACME);
        Answer answer = api.post("acme", "/api/v1/disclosures/" + draft.id() + "/submission", "",
                "If-Match", draft.etag(), "Idempotency-Key", idempotencyKey);
        if (answer.status() == 201) {
            JsonNode receipt = answer.json();
            journal.promised(new Journal.Promise(Drafts.ACME, draft.id(), receipt.get("position").asLong(),
                    receipt.get("digest").asString()));
        }
        return answer.status();
    }

    /** Submits until it is answered 201, always with the same key, as a careful client does. */
    void submitUntilAcknowledged(Draft draft) {
        String key = UUID.randomUUID().toString();
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(90))
                .ignoreExceptions().until(() -> submit(draft, key) == 201);
    }
}
