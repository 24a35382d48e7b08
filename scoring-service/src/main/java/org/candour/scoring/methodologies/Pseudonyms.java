package org.candour.scoring.methodologies;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Gives persons names that hold within one version of a methodology. A secret of that version is in them, so that
 * nobody finds the person by trying names, nor the same person elsewhere.
 *
 * @param secret 64 hexadecimal digits, never shown
 */
public record Pseudonyms(String secret) {

    private static final int SECRET_BYTES = 32;

    private static final int SHOWN_DIGITS = 16;

    private static final String ALGORITHM = "HmacSHA256";

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Begins anew.
     *
     * @return with a secret that nobody has had before
     */
    public static Pseudonyms fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Pseudonyms(HexFormat.of().formatHex(secret));
    }

    /**
     * Names somebody. A client and a user of one person have the same pseudonym.
     *
     * @param who is calling
     * @return the same with a pseudonym
     */
    public Official name(Acting who) {
        String person = who.person();
        return new Official(who.actor(), person, "p-" + mac(person == null ? who.actor() : person));
    }

    private String mac(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            byte[] tag = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(tag).substring(0, SHOWN_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "Pseudonyms";
    }

    /**
     * Who is calling.
     *
     * @param actor {@code client:<id>} or {@code user:<name>}
     * @param person who answers for it, if the token names one
     */
    public record Acting(String actor, @Nullable String person) {}

}
