package org.candour.scoring.reviews;

import java.security.SecureRandom;
import java.util.Base64;

/** Salts of commitments to decisions. */
public final class Salts {

    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Salts() {}

    /** One that nobody has had before: base64url of 32 random bytes. */
    public static String fresh() {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
    }

}
