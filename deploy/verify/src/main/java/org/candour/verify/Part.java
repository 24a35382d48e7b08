package org.candour.verify;

import java.util.Base64;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A part of a filing, as far as it is open.
 *
 * @param commitment that the filing lists
 * @param salt base64url, if it is there
 * @param content if it is there
 */
record Part(String key, String commitment, @Nullable String salt, @Nullable Map<String, Object> content) {

    private static final int SALT = 32;

    /** Whether it is neither withheld nor erased. */
    boolean isOpen() {
        return content != null;
    }

    /** Whether its content is there without what would prove it, or the other way round. */
    boolean isProvable() {
        return content != null && salt != null;
    }

    /**
     * Makes the commitment again, if there is enough of the part.
     *
     * @throws Different if it is another
     */
    void check() {
        if (content != null && salt != null) {
            byte[] bytes;
            try {
                bytes = Base64.getUrlDecoder().decode(salt);
            } catch (IllegalArgumentException e) {
                throw different("its salt is no base64url", salt);
            }
            if (bytes.length != SALT
                    || !Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(salt)) {
                throw different("its salt is not the base64url of 32 bytes", salt);
            }
            String made = Canonical.digest(bytes, Canonical.bytes(content));
            if (!made.equals(commitment)) {
                throw Different.between("the part " + Shown.text(key), "the filing lists the commitment",
                        commitment,
                        "made again from salt and content it is", made);
            }
        }
    }

    private Different different(String why, String value) {
        return new Different("the part " + Shown.text(key) + ": " + why + ": " + Shown.value(value));
    }
}
