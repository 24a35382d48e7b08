package org.candour.disclosure.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.filing.Result.Done;
import org.candour.support.problem.Finding;

/**
 * Who stands for a filing. The name is a person's: it is for the company and for reviewers, and in no event.
 *
 * @param role what the signatory is in the company
 * @param boardApprovedOn when the board, or whoever is highest, approved the filing
 * @param attestedOn when it was signed
 */
public record Attestation(String name, String role, LocalDate boardApprovedOn, LocalDate attestedOn) {

    /**
     * What somebody said, if it is complete and no day of it lies ahead; otherwise everything that is wrong.
     *
     * @param at the JSON Pointer of what was said
     * @param today taken for a day of signing that was not said
     */
    static Result<Attestation> of(Draft.@Nullable Attestation said, String at, LocalDate today) {
        if (said == null) {
            return broken(List.of(Finding.error(at,
                    "is missing: say who stands for the filing, and when its board approved it")));
        }
        List<Finding> findings = new ArrayList<>();
        String name = given(said.name(), at + "/name", findings);
        String role = given(said.role(), at + "/role", findings);
        LocalDate approved = past(said.boardApprovedOn(), at + "/boardApprovedOn", today, findings);
        LocalDate signed = past(said.attestedOn() == null ? today : said.attestedOn(), at + "/attestedOn",
                today, findings);
        return findings.isEmpty()
                ? new Done<>(new Attestation(name, role, approved, signed))
                : broken(findings);
    }

    private static Result<Attestation> broken(List<Finding> findings) {
        return Result.refused(new Refusal.BreaksRules(findings));
    }

    private static String given(@Nullable String text, String at, List<Finding> findings) {
        if (text == null || text.isBlank()) {
            findings.add(Finding.error(at, "is missing"));
            return "";
        }
        return text.strip();
    }

    private static LocalDate past(@Nullable LocalDate day, String at, LocalDate today,
            List<Finding> findings) {
        if (day == null) {
            findings.add(Finding.error(at, "is missing"));
            return today;
        }
        if (day.isAfter(today)) {
            findings.add(Finding.error(at, "is still to come"));
        }
        return day;
    }
}
