package org.candour.disclosure.companies;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.disclosure.companies.CompanyEvent.CompanyChanged;
import org.candour.disclosure.companies.CompanyEvent.CompanyRegistered;
import org.candour.disclosure.companies.RegisterCompany.Outcome;
import org.candour.disclosure.companies.RegisterCompany.Outcome.Kept;
import org.candour.disclosure.companies.RegisterCompany.Outcome.Refused;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterCompanyTest {

    private static final OrgId ID = OrgId.of("GB-COH-1");
    private static final Profile ACME = new Profile("Acme", List.of(), List.of(), "GB", null, null, null);

    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final RegisterCompany registration = new RegisterCompany(companies);

    @Test
    void registersANewCompanyAsPending() {
        assertThat(register(null, false))
                .isEqualTo(new Kept(new Company(ID, 1, ACME, CompanyStatus.PENDING), true));
    }

    @Test
    void tellsNobodyWhenTheSameIsSaidAgain() {
        register(null, false);

        assertThat(register(CompanyStatus.PENDING, false)).isInstanceOfSatisfying(Kept.class,
                kept -> assertThat(kept.company().revision()).isEqualTo(1));
        assertThat(companies.told()).hasExactlyElementsOfTypes(CompanyRegistered.class);
    }

    @Test
    void letsAnAuthorityAloneVerify() {
        register(null, false);

        assertThat(register(CompanyStatus.VERIFIED, false))
                .isEqualTo(new Refused(new CompanyRefused.StatusIsTheAuthoritys()));
        assertThat(register(CompanyStatus.VERIFIED, true)).isInstanceOf(Kept.class);
        assertThat(register(null, false)).isInstanceOfSatisfying(Kept.class,
                kept -> assertThat(kept.company().status()).isEqualTo(CompanyStatus.VERIFIED));
        assertThat(companies.told()).hasExactlyElementsOfTypes(CompanyRegistered.class, CompanyChanged.class);
    }

    @Test
    void refusesAChangeFromAnOlderRevision() {
        register(null, false);
        register(CompanyStatus.VERIFIED, true);

        Outcome outcome = registration.register(ID, ACME, CompanyStatus.PENDING, true, 1L);

        assertThat(outcome).isEqualTo(new Refused(new CompanyRefused.RevisionIsStale()));
    }

    private Outcome register(@Nullable CompanyStatus status, boolean asAuthority) {
        return registration.register(ID, ACME, status, asAuthority, null);
    }
}
