package org.candour.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.candour.client.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

/** Free text of a filing stays in the filing: no event, log line or score carries it. */
@ExtendWith(RunningSystem.class)
class PrivacyIT {

    private static final String MARK = "Zanzibarquokka";

    private final AcceptanceSystem system;

    PrivacyIT(AcceptanceSystem system) {
        this.system = system;
    }

    @Test
    void keepsFreeTextOutOfEventsScoresAndLogs() throws IOException {
        Journal journal = new Journal();
        Filer filer = new Filer(system.api(), journal);
        Filer.Draft draft = filer.draft(Drafts.draft(Drafts.ACME, "cpg", "2.0", List.of(
                Map.of("form", "cpg", "question", "1.A", "at", Map.of("scope", "IT"), "choice",
                        "NOT_APPLICABLE",
                        "reason", MARK + " reason", "text", MARK + " text",
                        "evidence", List.of(Map.of("kind", "policy", "state", "DECLARED", "maker", "own",
                                "title", MARK + " title"))))));
        filer.submitUntilAcknowledged(draft);
        new Auditor(system.api(), system.topics()).audit(journal);

        assertThat(system.api().get("acme", "/api/v1/disclosures/" + draft.id()).text()).contains(MARK);
        assertThat(system.api().get("acme", "/api/v1/disclosures/" + draft.id() + "/scores").text())
                .doesNotContain(MARK);
        for (String topic : List.of("candour.disclosures.v1", "candour.scores.v1")) {
            assertThat(system.topics().records(topic)).isNotEmpty()
                    .noneMatch(event -> new String(event.value(), StandardCharsets.UTF_8).contains(MARK));
        }
        try (Stream<Path> logs = Files.list(system.logs())) {
            for (Path log : logs.toList()) {
                assertThat(Files.readString(log, StandardCharsets.ISO_8859_1)).as(log.toString())
                        .doesNotContain(MARK);
            }
        }
    }
}
