package org.candour.gateway.token;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

import org.candour.gateway.problem.GatewayProblem;
import org.candour.gateway.problem.Refused;

/**
 * Tells whether a bearer token holds. A signature is computed once for each token: what held is remembered until it
 * expires, under its fingerprint; what did not hold is not remembered, so that junk cannot fill the memory.
 */
public final class Tokens {

    private static final int LONGEST = 8192;

    private final ReactiveJwtDecoder decoder;
    private final TokenProperties properties;
    private final InstantSource clock;
    private final Cache<Fingerprint, Verified> remembered;

    Tokens(ReactiveJwtDecoder decoder, TokenProperties properties, InstantSource clock) {
        this.decoder = decoder;
        this.properties = properties;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder().maximumSize(properties.remembered())
                .expireAfterWrite(1, TimeUnit.HOURS).build();
    }

    /** The token if it is remembered and still holds. */
    public @Nullable Verified remembered(String token) {
        Verified verified = remembered.getIfPresent(Fingerprint.of(token));
        return verified != null && clock.instant().isBefore(verified.until()) ? verified : null;
    }

    /** Verifies the token; fails with 401 if it does not hold, with 503 if the issuer's keys cannot be had. */
    public Mono<Verified> verify(String token) {
        if (token.length() > LONGEST) {
            return Mono.error(Tokens::refused);
        }
        return decoder.decode(token).map(this::verified)
                .doOnNext(verified -> remembered.put(Fingerprint.of(token), verified))
                .onErrorMap(Tokens::problem);
    }

    private Verified verified(Jwt token) {
        String subject = token.getSubject();
        Instant expires = token.getExpiresAt();
        if (subject == null || subject.isBlank() || expires == null) {
            throw refused();
        }
        return new Verified(subject, expires.plus(properties.clockSkew()));
    }

    private static Throwable problem(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refused refused -> {
                    return refused;
                }
                case IssuerKeys.KeysUnavailable _ -> {
                    return new Refused(GatewayProblem.TEMPORARILY_UNAVAILABLE,
                            Map.of(HttpHeaders.RETRY_AFTER, "2"));
                }
                case BadJwtException _ -> {
                    return refused();
                }
                default -> {
                    // what it wraps may say more
                }
            }
        }
        return error;
    }

    /** No token where one is needed (RFC 6750 section 3: the challenge names no error). */
    public static Refused missing() {
        return new Refused(GatewayProblem.UNAUTHENTICATED, Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    /** A token, or what stands in its place, that does not hold. */
    public static Refused refused() {
        return new Refused(GatewayProblem.UNAUTHENTICATED,
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\""));
    }
}
