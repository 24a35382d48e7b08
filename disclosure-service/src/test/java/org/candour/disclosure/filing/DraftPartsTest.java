package org.candour.disclosure.filing;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.CompanyStatus;
import org.candour.disclosure.companies.Profile;
import org.candour.disclosure.companies.SizeBand;
import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.Filing;
import org.candour.disclosure.register.Sealing;
import org.candour.disclosure.register.json.OpenedFiling;
import org.candour.testing.EventSchemas;

import static org.assertj.core.api.Assertions.assertThat;

class DraftPartsTest {

    private static final Company ACME = new Company(Drafts.ACME, 1,
            new Profile("Acme", List.of(), List.of(), "GB",
                    "6110", SizeBand.FROM_10000, null),
            CompanyStatus.VERIFIED);

    @Test
    void commitsToEveryPartApart() {
        OpenedFiling opened = OpenedFiling.of(filing());

        assertThat(opened.parts().keySet()).containsExactlyInAnyOrder(
                "answers/cpg/1.A/scope:IT/structured",
                "answers/cpg/2.B/scope:OT/free", "answers/cpg/2.B/scope:OT/structured", "attestation",
                "coverage", "facts", "reviewers");
    }

    @Test
    void marksBothPartsOfAnAnswerForReviewers() {
        assertThat(OpenedFiling.of(filing()).parts().entrySet().stream()
                .filter(each -> each.getValue().reviewersOnly()).map(Map.Entry::getKey))
                .containsExactly("answers/cpg/2.B/scope:OT/free", "answers/cpg/2.B/scope:OT/structured");
    }

    @Test
    void countsIssuesAsTickedAndPlansAsGiven() {
        OpenedFiling opened = OpenedFiling.of(filing());
        String answer = String.valueOf(opened.content(opened.answers().getFirst()));

        assertThat(answer).contains("\"choices\":[\"one\",\"two\",\"wages\"]", "\"number\":\"12.50\"",
                "\"planGiven\":true", "\"reasonGiven\":true", "\"textGiven\":true",
                "\"at\":{\"scope\":\"OT\"}");
    }

    @Test
    void keepsWhatWasSaidFreelyOutOfTheEvent() {
        String event = new Entry(3, filing()).event().data();

        EventSchemas.assertValid(Sealing.EVENT_TYPE, event);
        assertThat(event).doesNotContain("owner").doesNotContain("title").doesNotContain("pickers")
                .doesNotContain("Chair").doesNotContain("North").doesNotContain("apology")
                .doesNotContain("acme.example")
                .contains("\"turnover\":\"1500000.5\"", "\"employees\":1200");
    }

    private static Filing filing() {
        return new Sealing(new SecureRandom()).seal(UUID.randomUUID(), 1, 2, ACME.id().value(), "client:acme",
                Instant.parse("2026-03-31T12:00:00Z"),
                DraftParts.of(Drafts.full(), ACME, answer -> answer.question().equals("2.B")));
    }
}
