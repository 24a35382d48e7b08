package org.candour.support.security;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens we accept.
 *
 * @param issuer the exact {@code iss} of an accepted token
 * @param jwkSetUri where the issuer's keys are; below the issuer when not set
 * @param audience what must stand in {@code aud}
 * @param clockSkew how far clocks may differ
 */
@ConfigurationProperties("candour.security")
public record SecurityProperties(@DefaultValue("http://localhost:9000") String issuer,
        @Nullable URI jwkSetUri,
        @DefaultValue("candour") String audience, @DefaultValue("10s") Duration clockSkew) {

    URI keys() {
        return jwkSetUri == null ? URI.create(issuer + "/oauth2/jwks") : jwkSetUri;
    }
}
