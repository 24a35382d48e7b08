package org.candour.disclosure.companies;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.companies.CompanyEvent.CompanyChanged;
import org.candour.disclosure.companies.CompanyEvent.CompanyRegistered;
import org.candour.support.problem.Finding;

/** Registers a company, or replaces what is known of it. Saying the same again changes nothing and tells nobody. */
public final class RegisterCompany {

    private final Companies companies;

    public RegisterCompany(Companies companies) {
        this.companies = companies;
    }

    /**
     * @param status null leaves it as it is (pending for a new company)
     * @param asAuthority whether the caller may set the status
     * @param expected the revision that the change was made from; null replaces whatever stands
     */
    public Outcome register(OrgId id, Profile profile, @Nullable CompanyStatus status, boolean asAuthority,
            @Nullable Long expected) {
        List<Finding> findings = ProfileRules.findings(profile);
        if (!findings.isEmpty()) {
            return new Outcome.Refused(new CompanyRefused.ProfileBreaksRules(findings));
        }
        while (true) {
            Optional<Company> standing = companies.find(id);
            CompanyStatus before = standing.map(Company::status).orElse(CompanyStatus.PENDING);
            CompanyStatus after = status == null ? before : status;
            if (after != before && !asAuthority) {
                return new Outcome.Refused(new CompanyRefused.StatusIsTheAuthoritys());
            }
            if (expected != null && standing.map(Company::revision).orElse(0L) != expected.longValue()) {
                return new Outcome.Refused(new CompanyRefused.RevisionIsStale());
            }
            if (standing.isPresent() && standing.get().says(profile, after)) {
                return new Outcome.Kept(standing.get(), false);
            }
            Company now = standing.map(company -> company.changed(profile, after))
                    .orElseGet(() -> new Company(id, 1, profile, after));
            boolean kept = standing.isPresent()
                    ? companies.replace(new CompanyChanged(now))
                    : companies.add(new CompanyRegistered(now));
            if (kept) {
                return new Outcome.Kept(now, standing.isEmpty());
            }
            // somebody was faster: decide again on what stands now
        }
    }

    /** How it ended. */
    public sealed interface Outcome {

        /** The company stands as asked. */
        record Kept(Company company, boolean created) implements Outcome {}

        /** Nothing was changed. */
        record Refused(CompanyRefused why) implements Outcome {}
    }
}
