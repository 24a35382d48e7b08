package org.candour.support.security;

import java.net.MalformedURLException;
import java.time.InstantSource;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;

import org.candour.support.problem.ProblemAutoConfiguration;
import org.candour.support.problem.ProblemResponses;

/** A stateless resource server: each request but those to {@link PublicPaths} needs a token of our issuer. */
@AutoConfiguration(after = ProblemAutoConfiguration.class, before = {
        ServletWebSecurityAutoConfiguration.class,
        OAuth2ResourceServerAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SecurityProperties.class)
public final class SecurityAutoConfiguration {

    private static final String HEALTH = "/actuator/health/**";

    /** Private unless a controller says otherwise. */
    private static final HeaderWriter NO_STORE = (request, response) -> {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    };

    @Bean
    Callers callers() {
        return new Callers();
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SecurityProperties properties) throws MalformedURLException {
        return new RememberedTokens(AccessTokens.decoder(properties), properties.clockSkew(),
                InstantSource.system());
    }

    /** An observation around each of a dozen filters costs more than the filters do. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, ObjectProvider<PublicPaths> publicPaths,
            ProblemResponses responses) throws Exception {
        TokenProblems problems = new TokenProblems(responses);
        String[] open = publicPaths.stream().map(PublicPaths::patterns).flatMap(List::stream)
                .toArray(String[]::new);
        return http
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .headers(headers -> headers.cacheControl(cache -> cache.disable()).addHeaderWriter(NO_STORE))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(HttpMethod.GET, open).permitAll()
                        .requestMatchers(HttpMethod.HEAD, open).permitAll()
                        .requestMatchers(HttpMethod.GET, HEALTH).permitAll()
                        .requestMatchers("/error").permitAll()
                        .anyRequest().authenticated())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .withObjectPostProcessor(answering(problems)))
                .build();
    }

    /** Without this, keys out of reach would end as an error of the container rather than as our 503. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(TokenProblems problems) {
        return new ObjectPostProcessor<>() {

            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(problems::commence);
                return filter;
            }
        };
    }
}
