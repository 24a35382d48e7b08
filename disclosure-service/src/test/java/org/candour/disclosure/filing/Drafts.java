package org.candour.disclosure.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.Draft.Coverage;
import org.candour.disclosure.filing.Draft.Figures;
import org.candour.disclosure.filing.Draft.Kind;
import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.EvidenceItem;
import org.candour.disclosure.forms.FormRef;
import org.candour.disclosure.forms.Impact;
import org.candour.disclosure.forms.SalientIssue;

/** Drafts to try disclosures with. */
final class Drafts {

    static final OrgId ACME = OrgId.of("GB-COH-1");
    static final FormRef FORM = new FormRef("cpg", "2.0");
    static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    static final Attestation ATTESTATION = new Attestation("Robin Example", "Chair",
            LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 31));

    private Drafts() {}

    static Draft small() {
        return answering(Answer.choice("cpg", "1.A", Map.of("scope", "IT"), "IMPLEMENTED"));
    }

    static Draft answering(Answer... answers) {
        return new Draft(ACME, Kind.DISCLOSURE, YEAR, List.of(FORM), List.of(), null, null, null, null, null,
                List.of(answers), null);
    }

    /** With a value in every place. */
    static Draft full() {
        Answer answer = new Answer("cpg", "2.B", Map.of("scope", "OT"), "PLANNED", List.of("one", "two"),
                "text \"é\"",
                new BigDecimal("12.50"), LocalDate.of(2025, 6, 30), "reason",
                new Answer.Plan("action", "owner", LocalDate.of(2026, 6, 30)),
                List.of(new EvidenceItem("policy", EvidenceItem.State.DECLARED,
                        EvidenceItem.Maker.INDEPENDENT, "title",
                        LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1), "https://acme.example/policy")),
                List.of(new SalientIssue("wages", "Wages", "wages", List.of("pickers"), List.of("supplier"),
                        "why")),
                List.of(new Impact("privacy", "users", "10-99", "grave", "wide", "hard", "linked",
                        "apology")));
        return new Draft(ACME, Kind.DISCLOSURE, YEAR, List.of(FORM), List.of("uk-msa"),
                new Coverage(true, List.of("Acme North", "Acme South")),
                new Figures(1200L, new BigDecimal("1500000.5"), new BigDecimal("98"), true), "en-GB",
                LocalDate.of(2025, 12, 31), "telecom",
                List.of(answer, Answer.choice("cpg", "1.A", Map.of("scope", "IT"), "IMPLEMENTED")),
                new Draft.Attestation("Name", "Chair", LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3)));
    }
}
