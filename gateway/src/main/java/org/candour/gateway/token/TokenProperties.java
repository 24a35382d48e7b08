package org.candour.gateway.token;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens are let in.
 *
 * @param issuer
 *            the {@code iss} that a token must have, to the letter
 * @param jwkSetUri
 *            where the issuer publishes its keys; {@code <issuer>/oauth2/jwks} unless told
 * @param audience
 *            the audience that a token must be meant for
 * @param clockSkew
 *            how far our clock may be from the issuer's
 * @param remembered
 *            how many verified tokens are remembered, so that their signature is not computed again
 */
@ConfigurationProperties("candour.security")
public record TokenProperties(@DefaultValue("http://localhost:9000") String issuer, @Nullable URI jwkSetUri,
        @DefaultValue("candour") String audience, @DefaultValue("10s") Duration clockSkew,
        @DefaultValue("10000") int remembered) {

    URI keys() {
        return jwkSetUri != null ? jwkSetUri : URI.create(issuer + "/oauth2/jwks");
    }
}
