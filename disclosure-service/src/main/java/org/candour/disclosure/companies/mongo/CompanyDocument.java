package org.candour.disclosure.companies.mongo;

import java.time.MonthDay;

import org.bson.Document;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.CompanyStatus;
import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.companies.Profile;
import org.candour.disclosure.companies.SizeBand;

/** A company as a document; what it does not say is null, so that a change takes it back. */
final class CompanyDocument {

    static final String REVISION = "revision";

    private CompanyDocument() {}

    /** All but its id and its unsent events. */
    static Document of(Company company) {
        Profile profile = company.profile();
        SizeBand band = profile.sizeBand();
        MonthDay yearEnd = profile.financialYearEnd();
        return new Document(REVISION, company.revision()).append("name", profile.name())
                .append("aliases", profile.aliases()).append("domains", profile.domains())
                .append("country", profile.country()).append("sector", profile.sector())
                .append("sizeBand", band == null ? null : band.name())
                .append("financialYearEnd", yearEnd == null ? null : yearEnd.toString())
                .append("status", company.status().name());
    }

    static Company company(Document document) {
        String band = document.getString("sizeBand");
        String yearEnd = document.getString("financialYearEnd");
        return new Company(OrgId.of(document.getString("_id")), document.getLong(REVISION),
                new Profile(document.getString("name"), document.getList("aliases", String.class),
                        document.getList("domains", String.class), document.getString("country"),
                        document.getString("sector"), band == null ? null : SizeBand.valueOf(band),
                        yearEnd == null ? null : MonthDay.parse(yearEnd)),
                CompanyStatus.valueOf(document.getString("status")));
    }
}
