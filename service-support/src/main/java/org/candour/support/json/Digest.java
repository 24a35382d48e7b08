package org.candour.support.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest as the API writes it.
 *
 * @param text {@code sha256:} and 64 hexadecimal digits in lower case
 */
public record Digest(String text) {

    private static final String PREFIX = "sha256:";
    private static final int DIGITS = 64;

    /** Refuses any other form. */
    public Digest {
        if (!isDigest(text)) {
            throw new IllegalArgumentException("a digest is sha256: and 64 hexadecimal digits");
        }
    }

    /** The digest of the parts, one after the other. */
    public static Digest of(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return new Digest(PREFIX + HexFormat.of().formatHex(sha256.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** By hand: a filing has one for each of its parts, and a pattern costs more than the hash. */
    private static boolean isDigest(String text) {
        if (text.length() != PREFIX.length() + DIGITS || !text.startsWith(PREFIX)) {
            return false;
        }
        for (int i = PREFIX.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
