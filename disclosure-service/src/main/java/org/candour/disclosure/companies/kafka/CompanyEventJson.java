package org.candour.disclosure.companies.kafka;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.Profile;
import org.candour.disclosure.companies.SizeBand;

/** The payload of both company events: the company as it stands, so that no reader has to ask back. */
record CompanyEventJson(String type, String id, long revision, String name, List<String> aliases,
        List<String> domains, String country, @Nullable String sector, @Nullable String sizeBand,
        String status) {

    static CompanyEventJson of(String type, Company company) {
        Profile profile = company.profile();
        SizeBand band = profile.sizeBand();
        return new CompanyEventJson(type, company.id().value(), company.revision(), profile.name(),
                profile.aliases(), profile.domains(), profile.country(), profile.sector(),
                band == null ? null : band.wire(), company.status().wire());
    }
}
