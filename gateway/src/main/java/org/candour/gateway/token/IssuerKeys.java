package org.candour.gateway.token;

import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The issuer's public keys: fetched when the first token needs them, again after {@link #FRESH}, and early for an
 * unknown key id, but never more often than every {@link #PAUSE}, so that tokens with invented key ids cannot drive
 * requests to the issuer. While the issuer is away the known keys serve for {@link #STALE}.
 */
final class IssuerKeys {

    static final Duration FRESH = Duration.ofMinutes(5);
    static final Duration STALE = Duration.ofHours(1);
    static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final WebClient web;
    private final URI address;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Mono<JWKSet>> underWay = new AtomicReference<>();
    private volatile @Nullable Known known;
    private volatile Instant lastAttempt = Instant.MIN;

    private record Known(JWKSet keys, Instant at) {

        List<JWK> matching(SignedJWT token) {
            return new JWKSelector(JWKMatcher.forJWSHeader(token.getHeader())).select(keys);
        }

        boolean youngerThan(Duration age, Instant now) {
            return at.plus(age).isAfter(now);
        }
    }

    IssuerKeys(WebClient web, URI address, InstantSource clock) {
        this.web = web;
        this.address = address;
        this.clock = clock;
    }

    /** The keys that may have signed this token; fails with {@link KeysUnavailable} if none were ever had. */
    Flux<JWK> forToken(SignedJWT token) {
        Known current = known;
        Instant now = clock.instant();
        if (current != null) {
            List<JWK> keys = current.matching(token);
            if (!keys.isEmpty() && current.youngerThan(FRESH, now)) {
                return Flux.fromIterable(keys);
            }
            if (lastAttempt.plus(PAUSE).isAfter(now)) {
                return current.youngerThan(STALE, now)
                        ? Flux.fromIterable(keys)
                        : Flux.error(new KeysUnavailable());
            }
        }
        return fetch().flatMapIterable(keys -> new Known(keys, now).matching(token))
                .onErrorResume(KeysUnavailable.class, e -> current != null && current.youngerThan(STALE, now)
                        ? Flux.fromIterable(current.matching(token))
                        : Flux.error(e));
    }

    private Mono<JWKSet> fetch() {
        return Mono.defer(() -> {
            Mono<JWKSet> mine = request().cache();
            Mono<JWKSet> other = underWay.compareAndExchange(null, mine);
            return other != null ? other : mine;
        });
    }

    private Mono<JWKSet> request() {
        return web.get().uri(address).retrieve().bodyToMono(String.class).timeout(PATIENCE)
                .map(IssuerKeys::parse)
                .switchIfEmpty(Mono.error(KeysUnavailable::new))
                .doOnNext(keys -> known = new Known(keys, clock.instant()))
                .onErrorMap(e -> e instanceof KeysUnavailable ? e : new KeysUnavailable(e))
                .doFinally(signal -> {
                    lastAttempt = clock.instant();
                    underWay.set(null);
                });
    }

    private static JWKSet parse(String json) {
        try {
            return JWKSet.parse(json);
        } catch (ParseException e) {
            throw new KeysUnavailable(e);
        }
    }

    /** The issuer's keys cannot be had: not the caller's fault. */
    static final class KeysUnavailable extends RuntimeException {

        KeysUnavailable() {
            super("the issuer's keys are not available");
        }

        KeysUnavailable(Throwable cause) {
            super("the issuer's keys are not available", cause);
        }
    }
}
