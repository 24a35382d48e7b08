package org.candour.notification.companies.kafka;

import org.jspecify.annotations.Nullable;

import org.candour.notification.companies.Company;
import org.candour.support.event.Unreadable;

/** What this service reads of a company event; the rest of it is skipped. */
record CompanyJson(@Nullable String id, @Nullable Long revision, @Nullable String name,
        @Nullable String status) {

    /**
     * The company.
     *
     * @throws Unreadable when the event breaks its schema
     */
    Company company() {
        if (id == null || revision == null || name == null || status == null) {
            throw new Unreadable("id, revision, name or status is missing");
        }
        return new Company(id, revision, name, "verified".equals(status));
    }
}
