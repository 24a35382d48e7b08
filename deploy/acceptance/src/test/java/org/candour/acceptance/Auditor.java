package org.candour.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import tools.jackson.databind.JsonNode;

import org.candour.client.Answer;
import org.candour.client.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Holds the system to what it promised: no acknowledged filing lost, positions dense, each version scored
 * exactly once by each methodology, order within a company kept.
 */
final class Auditor {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ApiClient api;
    private final TopicReader topics;

    Auditor(ApiClient api, TopicReader topics) {
        this.api = api;
        this.topics = topics;
    }

    /** Checks every promise of the journal, then the register as a whole as its topic shows it. */
    void audit(Journal journal) throws IOException {
        for (Journal.Promise promise : journal.promises()) {
            Answer version = api.get("acme", "/api/v1/disclosures/" + promise.disclosure() + "/versions/1");
            assertThat(version.status()).as("acknowledged %s", promise).isEqualTo(200);
            assertThat(version.json().get("position").asLong()).isEqualTo(promise.position());
            assertThat(version.json().get("digest").asString()).isEqualTo(promise.digest());
        }
        List<String> filed = new ArrayList<>();
        for (String disclosure : journal.tried().keySet()) {
            if (api.get("acme", "/api/v1/disclosures/" + disclosure + "/versions/1").status() == 200) {
                filed.add(disclosure);
            }
        }
        for (String disclosure : filed) {
            awaitScoredOnce(disclosure);
        }
        auditOrder(Set.copyOf(filed));
    }

    void awaitScoredOnce(String disclosure) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Answer scores = api.get("acme", "/api/v1/disclosures/" + disclosure + "/scores");
            assertThat(scores.status()).as("scores of %s", disclosure).isEqualTo(200);
            List<String> ids = new ArrayList<>();
            scores.json().get("items").forEach(score -> ids.add(score.get("id").asString()));
            assertThat(ids).containsExactly(disclosure + ":1:candour:1");
        });
    }

    /** Reads the whole topic: first occurrences are dense positions, rising within each company. */
    private void auditOrder(Set<String> filed) {
        Map<String, Long> last = new HashMap<>();
        Set<Long> positions = new HashSet<>();
        Set<String> announced = new HashSet<>();
        for (JsonNode event : topics.events("candour.disclosures.v1")) {
            long position = event.get("position").asLong();
            announced.add(event.get("disclosure").asString());
            if (positions.add(position)) {
                String company = event.get("company").get("id").asString();
                assertThat(position).as("first occurrences within %s rise", company)
                        .isGreaterThan(last.getOrDefault(company, 0L));
                last.put(company, position);
            }
        }
        assertThat(announced).containsAll(filed);
        assertThat(positions).as("positions are dense")
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, positions.size()).boxed().toList());
    }
}
