package org.candour.support.id;

import java.security.SecureRandom;
import java.util.Base64;

/** Random ids for what the public sees: nothing can be read from one, not even its age. */
public final class PublicIds {

    private static final int BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicIds() {}

    /** A new id: 20 characters of the URL-safe Base64 alphabet, 120 random bits. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
