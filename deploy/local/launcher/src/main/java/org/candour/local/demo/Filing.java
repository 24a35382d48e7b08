package org.candour.local.demo;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/** Files disclosures as a company's own software would, and reads their scores. */
final class Filing {

    private final Gateway gateway;

    Filing(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * A filing on record.
     *
     * @param position in the register
     */
    record Filed(String disclosure, long position, int answers) {}

    Filed file(JsonNode draft) {
        Reply created = gateway.post("/api/v1/disclosures", draft).expect(201);
        String id = created.json().path("id").asString();
        Reply submitted = gateway.post("/api/v1/disclosures/" + id + "/submission",
                "", "If-Match", created.header("ETag"), "Idempotency-Key", UUID.randomUUID().toString())
                .expect(201);
        return new Filed(id, submitted.json().path("position").asLong(), draft.path("answers").size());
    }

    /** The score of a filing by a methodology, as soon as it is there. */
    JsonNode score(Filed filed, String methodology, String version) {
        return Waiting.until(
                "The score of filing " + filed.disclosure() + " by " + methodology + "/" + version,
                () -> {
                    Reply reply = gateway.get("/api/v1/disclosures/" + filed.disclosure() + "/scores");
                    return reply.status() == 404
                            ? Optional.empty()
                            : find(reply.expect(200).json(), methodology, version);
                });
    }

    private static Optional<JsonNode> find(JsonNode scores, String methodology, String version) {
        return StreamSupport.stream(scores.path("items").spliterator(), false)
                .filter(score -> score.path("methodology").path("id").asString().equals(methodology)
                        && score.path("methodology").path("version").asString().equals(version))
                .findFirst();
    }
}
