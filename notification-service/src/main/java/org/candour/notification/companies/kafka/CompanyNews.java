package org.candour.notification.companies.kafka;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.candour.notification.companies.Companies;
import org.candour.notification.companies.Company;
import org.candour.support.event.Event;
import org.candour.support.event.EventHandler;
import org.candour.support.event.Refused;

/** Keeps the newest of what is told of each company. */
final class CompanyNews implements EventHandler<Company> {

    private static final Set<String> TYPES = Set.of("org.candour.company.registered.v1",
            "org.candour.company.changed.v1");

    private final Companies companies;

    CompanyNews(Companies companies) {
        this.companies = companies;
    }

    @Override
    public Optional<Company> prepare(Event event) {
        if (!TYPES.contains(event.type())) {
            return Optional.empty();
        }
        Company company = event.read(CompanyJson.class).company();
        if (!company.id().equals(event.key())) {
            throw new Refused("the event is about another company than its key");
        }
        return Optional.of(company);
    }

    @Override
    public int handle(List<Company> prepared) {
        int seen = 0;
        for (Company company : prepared) {
            boolean known = companies.find(company.id()).filter(each -> each.revision() >= company.revision())
                    .isPresent();
            if (known) {
                seen++;
            } else {
                companies.keep(company);
            }
        }
        return seen;
    }
}
