package org.candour.disclosure.companies;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.candour.disclosure.companies.Companies.Search;
import org.candour.disclosure.companies.CompanyEvent.CompanyChanged;
import org.candour.disclosure.companies.CompanyEvent.CompanyRegistered;

import static org.assertj.core.api.Assertions.assertThat;

/** What every place that keeps companies does. */
abstract class CompaniesContract {

    private static final Profile ACME = new Profile("Acme", List.of("Acme Networks"), List.of("acme.example"),
            "DE",
            "6110", SizeBand.UNDER_10000, MonthDay.of(2, 29));
    private static final Profile BARE = new Profile("Bare", List.of(), List.of(), "FR", null, null, null);

    abstract Companies companies();

    @Test
    void keepsACompanyWithEverythingItSays() {
        Company acme = add("GB-COH-A1", ACME, CompanyStatus.PENDING);
        Company bare = add("GB-COH-B1", BARE, CompanyStatus.VERIFIED);

        assertThat(companies().find(acme.id())).contains(acme);
        assertThat(companies().find(bare.id())).contains(bare);
        assertThat(companies().find(OrgId.of("GB-COH-NOBODY"))).isEmpty();
    }

    @Test
    void addsAnIdOnce() {
        Company first = add("GB-COH-C1", ACME, CompanyStatus.PENDING);

        assertThat(companies()
                .add(new CompanyRegistered(new Company(first.id(), 1, BARE, CompanyStatus.PENDING))))
                .isFalse();
        assertThat(companies().find(first.id())).contains(first);
    }

    @Test
    void replacesTheRevisionBeforeAndNoOther() {
        Company first = add("GB-COH-D1", ACME, CompanyStatus.PENDING);
        Company second = first.changed(BARE, CompanyStatus.VERIFIED);

        assertThat(companies().replace(new CompanyChanged(second))).isTrue();
        assertThat(companies().replace(new CompanyChanged(second))).isFalse();
        assertThat(companies().find(first.id())).contains(second);
    }

    @Test
    void findsByNameAliasAndIdWhatTheReaderMaySee() {
        add("GB-COH-S1", named("Searched one"), CompanyStatus.VERIFIED);
        add("GB-COH-S2", named("Searched two"), CompanyStatus.PENDING);
        add("GB-COH-S3", new Profile("Other", List.of("Once searched"), List.of(), "DE", null, null, null),
                CompanyStatus.VERIFIED);

        assertThat(ids(new Search("SEARCHED", Set.of(), false, null, 10))).containsExactly("GB-COH-S1",
                "GB-COH-S3");
        assertThat(ids(new Search("searched", Set.of("GB-COH-S2"), false, null, 10)))
                .containsExactly("GB-COH-S1", "GB-COH-S2", "GB-COH-S3");
        assertThat(ids(new Search("searched", Set.of(), true, "GB-COH-S1", 1))).containsExactly("GB-COH-S2");
        assertThat(ids(new Search("coh-s3", Set.of(), false, null, 10))).containsExactly("GB-COH-S3");
    }

    private List<String> ids(Search search) {
        return companies().search(search).stream().map(company -> company.id().value()).toList();
    }

    private static Profile named(String name) {
        return new Profile(name, List.of(), List.of(), "DE", null, null, null);
    }

    private Company add(String id, Profile profile, CompanyStatus status) {
        Company company = new Company(OrgId.of(id), 1, profile, status);
        assertThat(companies().add(new CompanyRegistered(company))).isTrue();
        return company;
    }
}
