package org.candour.disclosure.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.CompanyStatus;
import org.candour.disclosure.filing.Result.Done;
import org.candour.disclosure.filing.Result.Refused;
import org.candour.support.problem.Finding;

/** What must hold before everybody may read a filing; each rule says why. */
final class PublicationPolicy {

    private PublicationPolicy() {}

    /**
     * Who stands for the filing, or everything that stands in the way.
     *
     * @param apart whether everything for reviewers alone can be left out without a trace
     * @param attestation what was said after the submission; otherwise what was filed counts
     * @param today the day of judging
     */
    static Result<Attestation> judge(Draft filed, boolean apart, @Nullable Attestation attestation,
            Company company, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (!apart) {
            findings.add(Finding.error("",
                    "was filed before parts for reviewers were kept apart: keys would tell of answers"));
        }
        if (company.status() != CompanyStatus.VERIFIED) {
            findings.add(Finding.error("/company",
                    "is not verified: until an authority has confirmed who it is, nothing of it is public"));
        }
        if (filed.coverage() != null && filed.coverage().group() && filed.coverage().entities().isEmpty()) {
            findings.add(
                    Finding.error("/coverage/entities", "is empty: a group names every entity covered"));
        }
        Result<Attestation> said = attestation == null
                ? Attestation.of(filed.attestation(), "/attestation", today)
                : new Done<>(attestation);
        if (said instanceof Refused<Attestation>(Refusal.BreaksRules(List<Finding> missing))) {
            findings.addAll(missing);
        }
        return findings.isEmpty() ? said : Result.refused(new Refusal.BreaksRules(findings));
    }
}
