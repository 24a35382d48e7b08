package org.candour.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.client.Drafts;

import static org.awaitility.Awaitility.await;

/** Files one disclosure after another, each as its company's client, and writes into the journal what it was told. */
final class Filer {

    private static final Map<String, String> CLIENTS = Map.of(Drafts.ACME, "acme", Drafts.GLOBEX, "globex");

    private final ApiClient api;
    private final Journal journal;

    Filer(ApiClient api, Journal journal) {
        this.api = api;
        this.journal = journal;
    }

    /** A saved draft. */
    record Draft(String company, String id, String etag) {}

    /** The name of the client that files for this company. */
    static String client(String company) {
        String client = CLIENTS.get(company);
        if (client == null) {
            throw new IllegalArgumentException("nobody files for " + company);
        }
        return client;
    }

    Draft draft(Map<String, Object> content) throws IOException {
        String company = String.valueOf(content.get("company"));
        Answer created = api.post(client(company), "/api/v1/disclosures", content);
        if (created.status() != 201) {
            throw new IOException("draft refused: " + created);
        }
        return new Draft(company, created.json().get("id").asString(), created.header("ETag"));
    }

    /**
     * Submits once and journals a 201.
     *
     * @return the answer's status
     * @throws IOException where no answer came: the submission may or may not stand
     */
    int submit(Draft draft, String idempotencyKey) throws IOException {
        journal.tried(draft.id(), draft.company());
        Answer answer = api.post(client(draft.company()), "/api/v1/disclosures/" + draft.id() + "/submission",
                "",
                "If-Match", draft.etag(), "Idempotency-Key", idempotencyKey);
        if (answer.status() == 201) {
            JsonNode receipt = answer.json();
            journal.promised(
                    new Journal.Promise(draft.company(), draft.id(), receipt.get("position").asLong(),
                            receipt.get("digest").asString()));
        }
        return answer.status();
    }

    /** Submits until it is answered 201, with pauses and always with the same key, as a careful client does. */
    void submitUntilAcknowledged(Draft draft) {
        String key = UUID.randomUUID().toString();
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(400)).atMost(Duration.ofSeconds(90))
                .ignoreExceptions().until(() -> submit(draft, key) == 201);
    }
}
