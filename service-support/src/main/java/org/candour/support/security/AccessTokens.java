package org.candour.support.security;

import java.net.MalformedURLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks access tokens: RS256, issuer, audience, times. Keys are fetched when the first token comes. */
final class AccessTokens {

    private static final int CONNECT_TIMEOUT_MILLIS = 1000;
    private static final int READ_TIMEOUT_MILLIS = 2000;
    private static final int KEYS_MAX_BYTES = 64 * 1024;
    private static final long KEYS_LIVE_MILLIS = 5 * 60 * 1000L;
    private static final long KEYS_REFRESH_TIMEOUT_MILLIS = 5000;
    private static final long KEYS_MIN_INTERVAL_MILLIS = 500;
    private static final long OUTAGE_MILLIS = 60 * 60 * 1000L;
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt");

    private AccessTokens() {}

    static JwtDecoder decoder(SecurityProperties properties) throws MalformedURLException {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys(properties))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(type(),
                expires(), new JwtTimestampValidator(properties.clockSkew()),
                new JwtIssuerValidator(properties.issuer()),
                claim("aud", token -> token.getAudience() != null
                        && token.getAudience().contains(properties.audience())),
                claim(JwtClaimNames.SUB,
                        token -> token.getSubject() != null && !token.getSubject().isBlank()))));
        return decoder;
    }

    /** Kept for an hour while the issuer is away; an unknown key asks again, at most about twice a second. */
    private static JWKSource<SecurityContext> keys(SecurityProperties properties)
            throws MalformedURLException {
        return JWKSourceBuilder.<SecurityContext>create(properties.keys().toURL(),
                new DefaultResourceRetriever(CONNECT_TIMEOUT_MILLIS, READ_TIMEOUT_MILLIS, KEYS_MAX_BYTES))
                .cache(KEYS_LIVE_MILLIS, KEYS_REFRESH_TIMEOUT_MILLIS)
                .refreshAheadCache(false)
                .rateLimited(KEYS_MIN_INTERVAL_MILLIS)
                .outageTolerant(OUTAGE_MILLIS)
                .build();
    }

    private static OAuth2TokenValidator<Jwt> type() {
        return claim("typ", token -> !(token.getHeaders().get("typ") instanceof String type)
                || TYPES.contains(type.toLowerCase(Locale.ROOT)));
    }

    /** A token that never expires is none of ours. */
    private static OAuth2TokenValidator<Jwt> expires() {
        return claim(JwtClaimNames.EXP, token -> token.getExpiresAt() != null);
    }

    private static OAuth2TokenValidator<Jwt> claim(String name, java.util.function.Predicate<Jwt> holds) {
        OAuth2Error error = new OAuth2Error("invalid_token", "The claim " + name + " is not valid", null);
        return token -> holds.test(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(error);
    }
}
