package org.candour.disclosure.filing.http;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.Actor;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** The caller as one who files. */
@Component
class Actors {

    private final Callers callers;

    Actors(Callers callers) {
        this.callers = callers;
    }

    /** The caller, whose token must allow filing. */
    Actor current() {
        Caller caller = callers.with("disclosures");
        Set<OrgId> companies = caller.companies().stream().flatMap(Actors::id).collect(Collectors.toSet());
        return new Actor(caller.actor(), companies);
    }

    private static Stream<OrgId> id(String company) {
        try {
            return Stream.of(OrgId.of(company));
        } catch (OrgId.NotAnOrgId e) {
            return Stream.empty();
        }
    }
}
