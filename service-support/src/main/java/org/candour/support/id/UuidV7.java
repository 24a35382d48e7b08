package org.candour.support.id;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered UUIDs (RFC 9562, version 7): 48 bits of milliseconds, 74 random bits. */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    /** A new id of this moment. */
    public static UUID next() {
        return of(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    static UUID of(long millis, long randomA, long randomB) {
        long high = (millis << 16) | 0x7000L | (randomA & 0x0FFFL);
        long low = 0x8000_0000_0000_0000L | (randomB & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }
}
