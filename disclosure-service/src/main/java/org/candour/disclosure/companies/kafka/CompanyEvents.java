package org.candour.disclosure.companies.kafka;

import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.CompanyEvent;
import org.candour.disclosure.companies.CompanyEvent.CompanyChanged;
import org.candour.disclosure.companies.CompanyEvent.CompanyRegistered;
import org.candour.support.event.Event;
import org.candour.support.outbox.OutgoingEvent;

/** What is told of companies, on {@code candour.companies.v1}, keyed by company. */
public final class CompanyEvents {

    private static final String TOPIC = "candour.companies.v1";
    private static final String SOURCE = "/disclosure-service";

    private CompanyEvents() {}

    /** The event as it is sent. */
    public static OutgoingEvent of(CompanyEvent event) {
        String type = switch (event) {
            case CompanyRegistered registered -> "org.candour.company.registered.v1";
            case CompanyChanged changed -> "org.candour.company.changed.v1";
        };
        Company company = event.company();
        return new OutgoingEvent(TOPIC, Event.now(SOURCE, type, company.id().value(),
                CompanyEventJson.of(type, company)));
    }
}
