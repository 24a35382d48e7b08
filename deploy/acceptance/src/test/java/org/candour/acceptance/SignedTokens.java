package org.candour.acceptance;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tokens with the local issuer's own signature, so that what is wrong with one is only what a test makes wrong. */
final class SignedTokens {

    private final JsonNode key;
    private final ObjectNode claims;

    /**
     * Tokens like this one.
     *
     * @param keyFile the issuer's key, a JWK
     * @param model a good token of the issuer
     */
    SignedTokens(Path keyFile, String model) throws IOException {
        this.key = JsonMapper.shared().readTree(Files.readString(keyFile));
        this.claims = (ObjectNode) JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(model.split("\\.", -1)[1]));
    }

    /** As the issuer would sign it. */
    String good() {
        return signed(claims);
    }

    /** The same with another value of this claim. */
    String with(String claim, String value) {
        return signed(claims.deepCopy().put(claim, value));
    }

    /** The same, but it ended longer ago than any clock may be wrong. */
    String expired() {
        return signed(
                claims.deepCopy().put("exp", Instant.now().minus(Duration.ofMinutes(1)).getEpochSecond()));
    }

    /** The same without a signature. */
    String unsigned() {
        return encoded(Map.of("alg", "none")) + "." + encoded(claims) + ".";
    }

    private String signed(JsonNode content) {
        String text = encoded(Map.of("alg", "RS256", "kid", key.get("kid").asString())) + "."
                + encoded(content);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePrivate(new RSAPrivateKeySpec(number("n"), number("d")));
    }

    private BigInteger number(String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.get(name).asString()));
    }

    private static String encoded(Object part) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(JsonMapper.shared().writeValueAsBytes(part));
    }
}
