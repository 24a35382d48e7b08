package org.candour.scoring.methodologies;

import org.jspecify.annotations.Nullable;

/**
 * Who did something to a methodology. Only the pseudonym is public.
 *
 * @param actor {@code client:<id>} or {@code user:<name>}
 * @param person who answers for it, if the token names one
 * @param pseudonym stands for the person in all that concerns one version of a methodology
 */
public record Official(String actor, @Nullable String person, String pseudonym) {

    /**
     * Whether it is known that two are different persons: no, where either names none.
     *
     * @param other somebody
     * @return whether four eyes see
     */
    public boolean isSurelyAnotherThan(Official other) {
        return person != null && other.person != null && !person.equals(other.person);
    }

}
