package org.candour.notification.lessons.mongo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.candour.notification.lessons.CandidateIds;

/**
 * Keyed digests (HMAC-SHA-256) that join an unnamed lesson with its origin for whoever has the key, and for nobody
 * else.
 */
final class LessonKey implements CandidateIds {

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<byte[]> secret;

    LessonKey(Supplier<byte[]> secret) {
        this.secret = secret;
    }

    String digest(String purpose, String... parts) {
        return HexFormat.of().formatHex(mac(purpose, parts));
    }

    @Override
    public UUID random() {
        return UUID.randomUUID();
    }

    /** A UUID of version 8 (RFC 9562, section 5.8), made of the digest. */
    @Override
    public UUID of(String author, String idempotencyKey) {
        ByteBuffer digest = ByteBuffer.wrap(mac("candidate", author, idempotencyKey));
        long high = (digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private byte[] mac(String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.get(), ALGORITHM));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                // lengths keep ("ab", "c") and ("a", "bc") apart
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
