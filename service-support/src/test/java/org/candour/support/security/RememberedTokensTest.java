package org.candour.support.security;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RememberedTokensTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration SKEW = Duration.ofSeconds(10);

    private final AtomicInteger checks = new AtomicInteger();

    private Instant now = START;

    private final RememberedTokens tokens = new RememberedTokens(this::check, SKEW, () -> now);

    @Test
    void checksATokenOnce() {
        assertThat(tokens.decode("good")).isEqualTo(tokens.decode("good"));

        assertThat(checks).hasValue(1);
    }

    @Test
    void checksAnotherTokenByItself() {
        tokens.decode("good");

        assertThat(tokens.decode("other").getSubject()).isEqualTo("other");
    }

    @Test
    void checksAgainWhatHasExpired() {
        tokens.decode("good");
        now = START.plusSeconds(60).plus(SKEW);

        assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void allowsForClocksThatDifferAsTheCheckDoes() {
        tokens.decode("good");
        now = START.plusSeconds(60).plus(SKEW).minusMillis(1);

        assertThat(tokens.decode("good").getSubject()).isEqualTo("good");
        assertThat(checks).hasValue(1);
    }

    @Test
    void doesNotRememberWhatDidNotHold() {
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);

        assertThat(checks).hasValue(2);
    }

    private Jwt check(String token) {
        checks.incrementAndGet();
        if (token.equals("bad") || !now.isBefore(START.plusSeconds(60).plus(SKEW))) {
            throw new BadJwtException("refused");
        }
        return Jwt.withTokenValue(token).header("alg", "RS256").subject(token).issuedAt(START)
                .expiresAt(START.plusSeconds(60)).build();
    }
}
