package org.candour.disclosure.filing.http;

import java.util.Optional;
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

    /** The caller as one who files, if the token is of one. */
    Optional<Actor> find() {
        return callers.find().filter(caller -> caller.has("disclosures")).map(Actors::actor);
    }

    /** Whether there is no token at all. */
    boolean anonymous() {
        return callers.find().isEmpty();
    }

    /** The caller, whose token must allow filing. */
    Actor current() {
        return actor(callers.with("disclosures"));
    }

    private static Actor actor(Caller caller) {
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
