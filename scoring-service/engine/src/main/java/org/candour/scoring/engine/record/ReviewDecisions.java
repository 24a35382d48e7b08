package org.candour.scoring.engine.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

import org.candour.scoring.engine.Decisions;

/**
 * The decisions of a review as its records name them: by a commitment, since they also tell about answers that only
 * reviewers read.
 *
 * @param number which of the filing's reviews it is, from 1
 * @param salt base64url of 32 random bytes, made for these decisions
 */
public record ReviewDecisions(int number, String salt, Decisions decisions) {

    /** SHA-256 over the salt's bytes and the canonical decisions: {@code sha256:} and 64 hex digits. */
    public String commitment() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(Base64.getUrlDecoder().decode(salt));
            sha256.update(decisions.canonical().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Number, salt and decisions as canonical JSON: what it takes, beside filing and methodology, to compute again. */
    public byte[] bytes() {
        return ("{\"decisions\":" + decisions.canonical() + ",\"number\":" + number + ",\"salt\":\"" + salt
                + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

}
