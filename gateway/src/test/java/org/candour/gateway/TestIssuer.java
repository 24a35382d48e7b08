package org.candour.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** An issuer for tests: signs what it is told to, also what no issuer should, and counts who asks for its keys. */
public final class TestIssuer implements AutoCloseable {

    /** The issuer of good tokens. */
    public static final String NAME = "http://issuer.test";

    private final RSAKey key = newKey("one");
    private final AtomicInteger asked = new AtomicInteger();
    private final DisposableServer server = HttpServer.create().host("127.0.0.1").port(0)
            .handle((request, response) -> {
                asked.incrementAndGet();
                return response.header("Content-Type", "application/json")
                        .sendString(Mono.just(new JWKSet(key.toPublicJWK()).toString()));
            }).bindNow();

    /** Where the keys are. */
    public String keys() {
        return "http://127.0.0.1:" + server.port() + "/oauth2/jwks";
    }

    /** How often the keys were asked for. */
    public int asked() {
        return asked.get();
    }

    /** A good token of this client, or what is made of its claims. */
    public String token(String client, UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(key, claims(client, change));
    }

    /** A good token of this client. */
    public String token(String client) {
        return token(client, claims -> claims);
    }

    /** A token with the algorithm none. */
    public String unsigned(String client) {
        return new PlainJWT(claims(client, c -> c)).serialize();
    }

    /** A token signed with the public key taken for a shared secret. */
    public String signedWithThePublicKey(String client) {
        try {
            byte[] secret = key.toRSAPublicKey().getEncoded();
            return serialized(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(),
                    new MACSigner(secret),
                    claims(client, c -> c));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token of somebody who calls a key of his own by the name of ours. */
    public String forged(String client) {
        return signed(newKey("one"), claims(client, c -> c));
    }

    /** A token of a key that the issuer never published. */
    public String withUnknownKey(String client, String name) {
        return signed(newKey(name), claims(client, c -> c));
    }

    /** A good token with its claims exchanged afterwards. */
    public static String altered(String token) {
        List<String> parts = List.of(token.split("\\.", -1));
        String claims = new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8);
        return parts.get(0) + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(
                claims.replace("acme", "evil").getBytes(StandardCharsets.UTF_8)) + "." + parts.get(2);
    }

    private static JWTClaimsSet claims(String client, UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder().issuer(NAME).subject(client).audience("candour")
                .claim("scope", "disclosures")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5)))))
                .build();
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            return serialized(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID())
                    .type(new JOSEObjectType("at+jwt")).build(), new RSASSASigner(key), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serialized(JWSHeader header, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey newKey(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.disposeNow(Duration.ofSeconds(1));
    }
}
