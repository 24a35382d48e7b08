package org.candour.scoring.challenges;

import java.time.Instant;
import java.util.UUID;

/**
 * Who filed a challenge. Nothing else on record says it.
 *
 * @param challenge the challenge's id
 * @param person who answers for the account, {@code user:<name>}
 * @param shown whether the name is to be read by everybody
 * @param filed when
 */
public record Challenger(UUID challenge, String person, boolean shown, Instant filed) {

    private static final String USER = "user:";

    /** The person's name with the issuer. */
    public String name() {
        return person.startsWith(USER) ? person.substring(USER.length()) : person;
    }

    Challenger shown(boolean now) {
        return new Challenger(challenge, person, now, filed);
    }

}
