package org.candour.gateway.token;

import java.time.InstantSource;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Tokens tokens(TokenProperties properties, InstantSource clock) {
        IssuerKeys keys = new IssuerKeys(WebClient.create(), properties.keys(), clock);
        // RS256 only: a token cannot choose a weaker algorithm, or turn the public key into a shared secret
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSource(keys::forToken)
                .jwsAlgorithm(SignatureAlgorithm.RS256).validateType(false).build();
        decoder.setJwtValidator(validator(properties));
        return new Tokens(decoder, properties, clock);
    }

    private static OAuth2TokenValidator<Jwt> validator(TokenProperties properties) {
        JwtTimestampValidator time = new JwtTimestampValidator(properties.clockSkew());
        time.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(List.of(time, new JwtIssuerValidator(properties.issuer()),
                new JwtAudienceValidator(properties.audience())));
    }
}
