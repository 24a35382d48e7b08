package org.candour.scoring.challenges.http;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.candour.scoring.challenges.Party;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** What requests about challenges have in common. */
@Component
class ChallengeRequests {

    private static final String REVIEWS = "reviews";

    private static final String DISCLOSURES = "disclosures";

    private final Callers callers;

    ChallengeRequests(Callers callers) {
        this.callers = callers;
    }

    boolean anonymous() {
        return callers.find().isEmpty();
    }

    /** Anybody, with a token or without. What files for a company reads for it with the scope, or as anybody does. */
    Party reader() {
        return callers.find()
                .filter(caller -> caller.companies().isEmpty() || caller.has(DISCLOSURES)
                        || caller.has(REVIEWS))
                .map(caller -> party(caller, caller.companies())).orElse(Party.ANYBODY);
    }

    /** Anybody with a token, and all that might sway that one. */
    Party account() {
        Caller caller = callers.current();
        return party(caller, caller.companies());
    }

    /** An official, and all that might sway that one; anybody else ends here. */
    Party official() {
        Caller caller = callers.with(REVIEWS);
        return party(caller, caller.companies());
    }

    /** Who files for companies; anybody else ends here. */
    Party company() {
        Caller caller = callers.with(DISCLOSURES);
        return party(caller, caller.companies());
    }

    private static Party party(Caller caller, Set<String> companies) {
        return new Party(new Acting(caller.actor(), caller.person()), caller.has(REVIEWS), companies);
    }

    /** What is no id names nothing. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ChallengeRefusals.nothing();
        }
    }

}
