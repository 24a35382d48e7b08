package org.candour.support.security;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import org.candour.support.json.Digest;

/**
 * Checks each token once: one that held is remembered under its digest until it expires. One that did not is not
 * remembered, so that junk cannot fill the memory.
 */
final class RememberedTokens implements JwtDecoder {

    private static final int MOST = 10_000;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final JwtDecoder decoder;
    private final Duration clockSkew;
    private final InstantSource clock;
    private final Cache<Digest, Jwt> held = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST)
            .build();

    RememberedTokens(JwtDecoder decoder, Duration clockSkew, InstantSource clock) {
        this.decoder = decoder;
        this.clockSkew = clockSkew;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Digest digest = Digest.of(token.getBytes(StandardCharsets.UTF_8));
        Jwt known = held.getIfPresent(digest);
        if (known != null && stillHolds(known)) {
            return known;
        }
        Jwt verified = decoder.decode(token);
        held.put(digest, verified);
        return verified;
    }

    private boolean stillHolds(Jwt token) {
        Instant expires = token.getExpiresAt();
        return expires != null && clock.instant().isBefore(expires.plus(clockSkew));
    }
}
