package org.candour.verify;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A part of a filing, as far as it is open.
 *
 * @param commitment that the filing lists
 * @param within the key of the part that lists this one in place of the digest, if one does
 * @param salt base64url, if it is there
 * @param content if it is there
 * @param listed the keys and commitments of the parts within this one, for a part that is such a list
 */
record Part(String key, String commitment, @Nullable String within, @Nullable String salt,
        @Nullable Map<String, Object> content, @Nullable List<List<String>> listed) {

    private static final int SALT = 32;

    /** Whether it is neither withheld nor erased. */
    boolean isOpen() {
        return committed() != null;
    }

    /** Whether there is enough of it to make its commitment again. */
    boolean isProvable() {
        return isOpen() && salt != null;
    }

    private @Nullable Object committed() {
        return content != null ? content : salt == null ? null : listed;
    }

    /**
     * Makes the commitment again, if there is enough of the part.
     *
     * @throws Different if it is another
     */
    void check() {
        Object committed = committed();
        if (committed != null && salt != null) {
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
            String made = Canonical.digest(bytes, Canonical.bytes(committed));
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
