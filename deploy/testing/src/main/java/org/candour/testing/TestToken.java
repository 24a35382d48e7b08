package org.candour.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

/** One token in the making. Each method returns the same object; {@link #value()} ends it. */
public final class TestToken {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final JWTClaimsSet.Builder claims;
    private final RSAKey stranger;
    private RSAKey key;

    TestToken(String subject, RSAKey key, RSAKey stranger) {
        Instant now = Instant.now();
        this.key = key;
        this.stranger = stranger;
        this.claims = new JWTClaimsSet.Builder().issuer(TestTokens.ISSUER).subject(subject)
                .audience("candour")
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plus(LIFE)))
                .claim("act", Map.of("sub", "user:" + subject + "-person"));
    }

    /** What the token allows. */
    public TestToken scopes(String... scopes) {
        claims.claim("scope", String.join(" ", scopes));
        return this;
    }

    /** Which companies the principal owns. */
    public TestToken companies(String... companies) {
        claims.claim("companies", List.of(companies));
        return this;
    }

    /** The responsible person, {@code user:<name>}; otherwise {@code user:<subject>-person}. */
    public TestToken person(String person) {
        claims.claim("act", Map.of("sub", person));
        return this;
    }

    /** Without a responsible person. */
    public TestToken nobodyResponsible() {
        claims.claim("act", null);
        return this;
    }

    /** Expired beyond any clock skew. */
    public TestToken expired() {
        claims.expirationTime(Date.from(Instant.now().minus(LIFE)));
        return this;
    }

    /** Made for somebody else. */
    public TestToken audience(String audience) {
        claims.audience(audience);
        return this;
    }

    /** Issued by somebody else. */
    public TestToken issuer(String issuer) {
        claims.issuer(issuer);
        return this;
    }

    /** Signed with a key that is not the issuer's, under the issuer's key id. */
    public TestToken forged() {
        key = stranger;
        return this;
    }

    /** Any other claim; null takes it away. */
    public TestToken claim(String name, @Nullable Object value) {
        claims.claim(name, value);
        return this;
    }

    /** The compact token. */
    public String value() {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The compact token with algorithm {@code none}. */
    public String unsigned() {
        return new PlainJWT(claims.build()).serialize();
    }

    /** The value of an Authorization header. */
    public String bearer() {
        return "Bearer " + value();
    }
}
