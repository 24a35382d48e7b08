package org.candour.gateway.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a token: what the memory of verified tokens is keyed by, so that it holds no token. */
record Fingerprint(long a, long b, long c, long d) {

    static Fingerprint of(String token) {
        try {
            ByteBuffer digest = ByteBuffer
                    .wrap(MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.ISO_8859_1)));
            return new Fingerprint(digest.getLong(), digest.getLong(), digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
