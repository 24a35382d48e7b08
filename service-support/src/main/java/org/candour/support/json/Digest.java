package org.candour.support.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest as the API writes it.
 *
 * @param text {@code sha256:} and 64 hexadecimal digits in lower case
 */
public record Digest(String text) {

    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    /** Refuses any other form. */
    public Digest {
        if (!FORM.matcher(text).matches()) {
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
            return new Digest("sha256:" + HexFormat.of().formatHex(sha256.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
