package org.candour.disclosure.companies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.candour.disclosure.companies.CompanyEvent.CompanyChanged;
import org.candour.disclosure.companies.CompanyEvent.CompanyRegistered;

import static org.assertj.core.api.Assertions.assertThat;

class CompanySnapshotsTest {

    private static final Profile ACME = new Profile("Acme", List.of(), List.of(), "GB", null, null, null);
    private static final Company FIRST = new Company(OrgId.of("GB-COH-1"), 1, ACME, CompanyStatus.PENDING);

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final CompanySnapshots snapshots = new CompanySnapshots(companies, clock());

    @Test
    void isAtMostASecondOld() {
        companies.add(new CompanyRegistered(FIRST));
        assertThat(snapshots.find(FIRST.id())).contains(FIRST);
        Company second = FIRST.changed(ACME, CompanyStatus.VERIFIED);
        companies.replace(new CompanyChanged(second));

        now = now.plus(Duration.ofMillis(1001));

        assertThat(snapshots.find(FIRST.id())).contains(second);
    }

    @Test
    void seesACompanyAsSoonAsItIsRegistered() {
        assertThat(snapshots.find(FIRST.id())).isEmpty();
        companies.add(new CompanyRegistered(FIRST));

        assertThat(snapshots.find(FIRST.id())).contains(FIRST);
    }

    private Clock clock() {
        return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }
}
