package org.candour.local.issuer;

import java.io.IOException;
import java.text.ParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

import org.candour.local.issuer.IssuerProperties.Client;

@Configuration(proxyBeanMethods = false)
class IssuerConfiguration {

    @Bean
    SecurityFilterChain issuerFilterChain(HttpSecurity http) {
        return http
                .oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults())
                        .tokenEndpoint(token -> token.accessTokenRequestConverter(new AllScopesByDefault())))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated()).build();
    }

    @Bean
    RegisteredClientRepository clients(IssuerProperties properties) {
        return new InMemoryRegisteredClientRepository(
                properties.clients().stream().map(client -> registered(client, properties)).toList());
    }

    @Bean
    JWKSource<SecurityContext> keys(IssuerProperties properties)
            throws IOException, JOSEException, ParseException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.loadOrCreate(properties.keyFile())));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(IssuerProperties properties) {
        Map<String, Client> clients = properties.clients().stream()
                .collect(Collectors.toMap(Client::name, Function.identity()));
        return new CandourClaims(properties.audience(), clients);
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new ForgottenAuthorizations();
    }

    @Bean
    PasswordEncoder secrets() {
        return new KnownSecrets();
    }

    private static RegisteredClient registered(Client client, IssuerProperties properties) {
        return RegisteredClient.withId(client.name()).clientId(client.name()).clientSecret(client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(properties.tokenLife()).build())
                .build();
    }
}
