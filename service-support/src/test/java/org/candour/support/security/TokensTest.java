package org.candour.support.security;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.candour.support.sample.RunningSample;
import org.candour.testing.ContractClient;
import org.candour.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

class TokensTest extends RunningSample {

    @Test
    void knowsTheCaller() {
        String token = TestTokens.token("acme").scopes("disclosures", "reviews").companies("XI-LEI-1")
                .value();
        get("/caller", token).expectStatus().isOk().expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectBody().jsonPath("$.subject").isEqualTo("acme")
                .jsonPath("$.person").isEqualTo("user:acme-person")
                .jsonPath("$.companies[0]").isEqualTo("XI-LEI-1")
                .jsonPath("$.scopes.length()").isEqualTo(2);
    }

    /** Four eyes compare persons; what is no person must not pass for one. */
    @ParameterizedTest
    @ValueSource(strings = {"", "user:", "client:broker", "acme-person"})
    void takesNobodyButAUserForAPerson(String name) {
        get("/caller", TestTokens.token("acme").person(name).value()).expectStatus().isOk().expectBody()
                .jsonPath("$.person").value(person -> assertThat(person).isNull());
    }

    @Test
    void readsScopesThatAreAList() {
        String token = TestTokens.token("regulator").claim("scope", List.of("reviews", "admin")).value();
        get("/reviews", token).expectStatus().isOk();
    }

    @Test
    void refusesACallerWithoutTheScope() {
        get("/reviews", TestTokens.token("acme").scopes("disclosures").value()).expectStatus().isForbidden()
                .expectBody().jsonPath("$.type").isEqualTo("/problems/forbidden");
    }

    @Test
    void refusesACallerWhoReviewsAndModerates() {
        String both = TestTokens.token("both").scopes("lessons.moderate", "reviews").value();
        for (String path : List.of("/caller", "/reviews")) {
            get(path, both).expectStatus().isForbidden()
                    .expectBody().jsonPath("$.type").isEqualTo("/problems/forbidden")
                    .jsonPath("$.detail").isEqualTo("Nobody moderates lessons and reviews filings.");
        }
        get("/caller", TestTokens.token("one").scopes("lessons.moderate").value()).expectStatus().isOk();
        get("/reviews", TestTokens.token("other").scopes("reviews").value()).expectStatus().isOk();
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        client().get().uri("/caller").exchange().expectStatus().isUnauthorized()
                .expectHeader().valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.type").isEqualTo("/problems/unauthenticated");
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(Arguments.of("expired", TestTokens.token("acme").expired().value()),
                Arguments.of("for another audience", TestTokens.token("acme").audience("other").value()),
                Arguments.of("of another issuer",
                        TestTokens.token("acme").issuer("http://other.test").value()),
                Arguments.of("signed with another key", TestTokens.token("acme").forged().value()),
                Arguments.of("unsigned", TestTokens.token("acme").unsigned()),
                Arguments.of("never expiring", TestTokens.token("acme").claim("exp", null).value()),
                Arguments.of("without subject", TestTokens.token("acme").claim("sub", null).value()),
                Arguments.of("no token at all", "nonsense"));
    }

    @ParameterizedTest(name = "refuses a token that is {0}")
    @MethodSource("badTokens")
    void refusesABadToken(String name, String token) {
        get("/caller", token).expectStatus().isUnauthorized()
                .expectHeader().valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .expectBody().jsonPath("$.type").isEqualTo("/problems/unauthenticated")
                .jsonPath("$.detail").isEqualTo("The access token is not valid here, or no longer.");
    }

    @Test
    void letsAnybodyReadAPublicPath() {
        client().get().uri("/public/page").exchange().expectStatus().isOk()
                .expectHeader().valueEquals(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }

    @Test
    void letsNobodyWriteAPublicPathWithoutAToken() {
        client().post().uri("/public/page").exchange().expectStatus().isUnauthorized();
    }

    private RestTestClient client() {
        return ContractClient.unchecked(port);
    }

    private RestTestClient.ResponseSpec get(String path, String token) {
        return client().get().uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + token).exchange();
    }
}
