package org.candour.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.client.Answer;
import org.candour.client.ApiClient;

import static org.awaitility.Awaitility.await;

/**
 * A filing of {@code cpg/2.0} that its company made public, with answers given one by one, as a page would.
 *
 * @param company its company
 * @param id its disclosure
 */
record PublishedFiling(String company, String id) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Map<String, Object> ATTESTATION = Map.of("name", "Robin Example", "role", "Chair",
            "boardApprovedOn", "2026-01-15", "attestedOn", "2026-01-16");

    /** Files and publishes; returns when everybody reads its score. */
    static PublishedFiling of(ApiClient api, String company, List<Map<String, Object>> answers)
            throws IOException {
        ok(api.put("admin", "/api/v1/companies/" + company,
                Map.of("name", "Example Ltd", "country", "DE", "status", "verified")));
        Answer begun = ok(api.post("replay", "/api/v1/disclosures", draft(company)));
        String id = begun.json().path("id").asString();
        String path = "/api/v1/disclosures/" + id;
        String etag = begun.header("ETag");
        for (Map<String, Object> answer : answers) {
            Map<String, Object> body = new HashMap<>(answer);
            String at = String.valueOf(body.remove("at"));
            String question = String.valueOf(body.remove("question"));
            etag = ok(
                    api.put("replay", path + "/answers/cpg/" + question + "?at=scope:" + at, body, "If-Match",
                            etag))
                    .header("ETag");
        }
        ok(api.post("replay", path + "/submission", "", "If-Match", etag, "Idempotency-Key",
                UUID.randomUUID().toString()));
        publish(api, "replay", id);
        return new PublishedFiling(company, id);
    }

    /** Makes what was filed public; returns when everybody reads its score. */
    static void publish(ApiClient api, String client, String disclosure) throws IOException {
        String path = "/api/v1/disclosures/" + disclosure;
        String filed = ok(api.get(client, path)).header("ETag");
        String attested = ok(api.put(client, path + "/attestation", ATTESTATION, "If-Match", filed))
                .header("ETag");
        await().atMost(PATIENCE).until(
                () -> api.post(client, path + "/publication", "", "If-Match", attested).status() == 201);
        await().atMost(PATIENCE)
                .until(() -> api.getAnonymously(path + "/scores").status() == 200);
    }

    private static Answer ok(Answer answer) throws IOException {
        if (answer.status() / 100 != 2) {
            throw new IOException("refused: " + answer);
        }
        return answer;
    }

    /** Of a year of which nobody else files. */
    private static Map<String, Object> draft(String company) {
        return Map.of("company", company, "kind", "disclosure", "period",
                Map.of("from", "2011-01-01", "to", "2011-12-31"), "forms",
                List.of(Map.of("id", "cpg", "version", "2.0")), "answers", List.of());
    }
}
