package org.candour.acceptance;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.client.Answer;
import org.candour.client.ApiClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Looks at a system from outside, and has {@link Audit} judge what is seen. */
final class Auditor {

    private static final String SUBMITTED = "org.candour.disclosure.submitted.v1";
    private static final String COMPUTED = "org.candour.score.computed.v1";
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
        journal.tried().forEach((disclosure, company) -> {
            Answer version = answered(company, "/api/v1/disclosures/" + disclosure + "/versions/1");
            if (version.status() == 200) {
                filings.put(disclosure, new Observed.Filing(version.json().get("position").asLong(),
                        version.json().get("digest").asString()));
                awaitScored(company, disclosure);
            }
        });
        List<Observed.Scored> scored = awaitToldScores(filings.keySet());
        assertThat(Audit.faults(journal, new Observed(filings, announced(), scored), METHODOLOGIES))
                .isEmpty();
    }

    /** Whoever may read a filing can read its score. */
    private void awaitScored(String company, String disclosure) {
        await().pollDelay(Duration.ZERO).atMost(PATIENCE).until(
                () -> answered(company, "/api/v1/disclosures/" + disclosure + "/scores"),
                answer -> answer.status() == 200
                        && answer.json().get("items").size() == METHODOLOGIES.size());
    }

    /** What the topic says once it says something of each of these filings. */
    private List<Observed.Scored> awaitToldScores(Set<String> disclosures) {
        Set<String> missing = new HashSet<>(disclosures);
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> {
            List<Observed.Scored> scored = scored();
            scored.forEach(score -> missing.remove(score.disclosure()));
            return scored;
        }, scored -> missing.isEmpty());
    }

    /** Neither a busy service nor one that restarts says whether something is there. */
    private Answer answered(String company, String path) {
        return await().pollDelay(Duration.ZERO).atMost(PATIENCE).ignoreExceptions().until(
                () -> api.get(Filer.client(company), path),
                answer -> answer.status() == 200 || answer.status() == 404);
    }

    /** The topic tells of publications, too. */
    private List<Observed.Announced> announced() {
        return topics.events("candour.disclosures.v1").stream()
                .filter(event -> event.get("type").asString().equals(SUBMITTED))
                .map(event -> new Observed.Announced(event.get("company").get("id").asString(),
                        event.get("disclosure").asString(), event.get("version").asLong(),
                        event.get("position").asLong()))
                .toList();
    }

    private List<Observed.Scored> scored() {
        return topics.events("candour.scores.v1").stream()
                .filter(event -> event.get("type").asString().equals(COMPUTED))
                .map(event -> new Observed.Scored(event.get("score").asString(),
                        event.get("company").asString(),
                        event.get("disclosure").asString(), event.get("version").asLong(),
                        event.get("position").asLong(), event))
                .toList();
    }
}
