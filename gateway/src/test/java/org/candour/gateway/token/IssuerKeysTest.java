package org.candour.gateway.token;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IssuerKeysTest {

    private static final RSAKey ONE = key("one");
    private static final RSAKey TWO = key("two");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
    private final AtomicReference<Mono<ClientResponse>> issuer = new AtomicReference<>(publishing(ONE));
    private final AtomicInteger asked = new AtomicInteger();
    private final IssuerKeys keys = new IssuerKeys(
            WebClient.builder().exchangeFunction(request -> Mono.defer(() -> {
                asked.incrementAndGet();
                return issuer.get();
            })).build(), URI.create("http://issuer.test/keys"), now::get);

    @Test
    void asksOnlyWhenTheFirstTokenComesAndThenRemembers() {
        assertThat(asked).hasValue(0);
        assertThat(ids("one")).containsExactly("one");
        assertThat(ids("one")).containsExactly("one");
        assertThat(asked).hasValue(1);
    }

    @Test
    void asksAgainWhenTheKeysAreOld() {
        ids("one");
        issuer.set(publishing(TWO));
        pass(IssuerKeys.FRESH);
        assertThat(ids("one")).isEmpty();
        assertThat(ids("two")).containsExactly("two");
    }

    @Test
    void findsANewKeyAfterAPause() {
        ids("one");
        issuer.set(publishing(TWO));
        assertThat(ids("two")).isEmpty();
        pass(IssuerKeys.PAUSE);
        assertThat(ids("two")).containsExactly("two");
        assertThat(asked).hasValue(2);
    }

    @Test
    void servesKnownKeysWhileTheIssuerIsAway() {
        ids("one");
        issuer.set(Mono.error(new IllegalStateException("away")));
        pass(IssuerKeys.FRESH);
        assertThat(ids("one")).containsExactly("one");
        pass(IssuerKeys.STALE);
        assertThatExceptionOfType(IssuerKeys.KeysUnavailable.class).isThrownBy(() -> ids("one"));
    }

    @Test
    void saysThatKeysAreMissingAndRecovers() {
        for (Mono<ClientResponse> bad : List.<Mono<ClientResponse>>of(Mono.error(new IllegalStateException()),
                answer(HttpStatus.OK, "junk"), answer(HttpStatus.INTERNAL_SERVER_ERROR, ""),
                answer(HttpStatus.OK, ""))) {
            issuer.set(bad);
            assertThatExceptionOfType(IssuerKeys.KeysUnavailable.class).isThrownBy(() -> ids("one"));
        }
        issuer.set(publishing(ONE));
        assertThat(ids("one")).containsExactly("one");
    }

    @Test
    void asksOnceForManyTokensAtOnce() {
        issuer.set(publishing(ONE).delayElement(Duration.ofMillis(100)));
        assertThat(Flux.range(0, 20).flatMap(i -> keys.forToken(token("one"))).collectList().block())
                .hasSize(20);
        assertThat(asked).hasValue(1);
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time).plusMillis(1));
    }

    private List<String> ids(String key) {
        return keys.forToken(token(key)).map(JWK::getKeyID).collectList().blockOptional().orElseThrow();
    }

    private static SignedJWT token(String key) {
        return new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key).build(),
                new JWTClaimsSet.Builder().build());
    }

    private static Mono<ClientResponse> publishing(RSAKey key) {
        return answer(HttpStatus.OK, new JWKSet(key.toPublicJWK()).toString());
    }

    private static Mono<ClientResponse> answer(HttpStatus status, String body) {
        return Mono.fromSupplier(
                () -> ClientResponse.create(status).header("Content-Type", "application/json").body(body)
                        .build());
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
