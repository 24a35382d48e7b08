package org.candour.disclosure.filing;

import java.util.Set;

import org.candour.disclosure.companies.OrgId;

/**
 * On whose behalf something is done.
 *
 * @param name as records name it, {@code client:<id>} or {@code user:<name>}
 * @param companies the actor's own
 */
public record Actor(String name, Set<OrgId> companies) {

    public Actor {
        companies = Set.copyOf(companies);
    }

    boolean owns(OrgId company) {
        return companies.contains(company);
    }
}
