package org.candour.scoring.challenges;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Pseudonyms.Acting;

/**
 * Somebody who has to do with a challenge.
 *
 * @param acting who
 * @param official whether that one decides on challenges
 * @param companies for which the same token files, as org-ids
 */
public record Party(Acting acting, boolean official, Set<String> companies) {

    /** Who reads without a token. */
    public static final Party ANYBODY = new Party(new Acting("", null), false, Set.of());

    /** Keeps its own copy. */
    public Party {
        companies = Set.copyOf(companies);
    }

    /** Who answers for it, if the token names one. */
    @Nullable
    String person() {
        return acting.person();
    }

    boolean speaksFor(ChallengedAnswer answer) {
        return companies.contains(answer.company());
    }

}
