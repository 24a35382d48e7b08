package org.candour.disclosure.companies;

/**
 * A company on the register.
 *
 * @param revision counts changes, from 1
 */
public record Company(OrgId id, long revision, Profile profile, CompanyStatus status) {

    Company changed(Profile now, CompanyStatus nowStatus) {
        return new Company(id, revision + 1, now, nowStatus);
    }

    boolean says(Profile other, CompanyStatus otherStatus) {
        return profile.equals(other) && status == otherStatus;
    }
}
