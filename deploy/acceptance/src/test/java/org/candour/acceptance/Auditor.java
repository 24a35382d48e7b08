package org.candour.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import org.candour.client.Answer;
import org.candour.client.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Looks at a system from outside, and has {@link Audit} judge what is seen. */
final class Auditor {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** What scores the filings of cyber hygiene that {@link Filer} files. */
    private static final Set<String> METHODOLOGIES = Set.of("candour:1");

    private final ApiClient api;
    private final TopicReader topics;

    Auditor(ApiClient api, TopicReader topics) {
        this.api = api;
        this.topics = topics;
    }

    /** Looks once everything that was filed is scored, and judges. */
    void audit(Journal journal) {
        Map<String, Observed.Filing> filings = new HashMap<>();
        Map<String, List<String>> scores = new HashMap<>();
        for (String disclosure : journal.tried().keySet()) {
            Answer version = answered("/api/v1/disclosures/" + disclosure + "/versions/1");
            if (version.status() == 200) {
                filings.put(disclosure, new Observed.Filing(version.json().get("position").asLong(),
                        version.json().get("digest").asString()));
                awaitScored(disclosure);
            }
        }
        // Only now: a second score of the same filing may have come later than the first.
        filings.keySet().forEach(disclosure -> scores.put(disclosure, scores(disclosure)));
        assertThat(Audit.faults(journal, new Observed(filings, scores, announced()), METHODOLOGIES))
                .isEmpty();
    }

    void awaitScored(String disclosure) {
        await().atMost(PATIENCE).ignoreExceptions()
                .until(() -> scores(disclosure).size() >= METHODOLOGIES.size());
    }

    private List<String> scores(String disclosure) {
        Answer answer = answered("/api/v1/disclosures/" + disclosure + "/scores");
        List<String> ids = new ArrayList<>();
        if (answer.status() == 200) {
            answer.json().get("items").forEach(score -> ids.add(score.get("id").asString()));
        }
        return ids;
    }

    /** Neither a busy service nor one that restarts says whether something is there. */
    private Answer answered(String path) {
        return await().atMost(PATIENCE).ignoreExceptions().until(() -> api.get("acme", path),
                answer -> answer.status() == 200 || answer.status() == 404);
    }

    private List<Observed.Announced> announced() {
        List<Observed.Announced> announced = new ArrayList<>();
        for (JsonNode event : topics.events("candour.disclosures.v1")) {
            announced.add(new Observed.Announced(event.get("company").get("id").asString(),
                    event.get("disclosure").asString(), event.get("version").asLong(),
                    event.get("position").asLong()));
        }
        return announced;
    }
}
