package org.candour.gateway;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenDoorTest extends DoorTest {

    private static final String PRIVATE = "/api/v1/disclosures/1/validation";

    @Test
    void letsAGoodTokenInAndPassesItOn() {
        String token = ISSUER.token("acme");
        assertThat(get(PRIVATE, "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(DISCLOSURE.seen().getFirst().headers().get("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void asksForATokenWithoutNamingAnError() {
        HttpResponse<String> answer = get(PRIVATE);
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(DISCLOSURE.seen()).isEmpty();
    }

    static Stream<String> badTokens() {
        Instant now = Instant.now();
        String good = ISSUER.token("acme");
        return Stream.of(ISSUER.token("acme", c -> c.expirationTime(Date.from(now.minusSeconds(11)))),
                ISSUER.token("acme", c -> c.expirationTime(null)),
                ISSUER.token("acme", c -> c.notBeforeTime(Date.from(now.plusSeconds(600)))),
                ISSUER.token("acme", c -> c.audience("other")),
                ISSUER.token("acme", c -> c.audience((String) null)),
                ISSUER.token("acme", c -> c.issuer("http://issuer.test/")),
                ISSUER.token("acme", c -> c.issuer(null)), ISSUER.token("acme", c -> c.subject(null)),
                ISSUER.token("acme", c -> c.subject(" ")), ISSUER.unsigned("acme"),
                ISSUER.signedWithThePublicKey("acme"), ISSUER.forged("acme"),
                ISSUER.withUnknownKey("acme", "two"),
                TestIssuer.altered(good), good.substring(0, good.length() - 4), "junk", "a.b.c", "..",
                "x".repeat(9000));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesBadTokensAlsoWhereNoneIsNeeded(String token) {
        for (String path : new String[]{PRIVATE, "/lessons", "/docs", "/nowhere"}) {
            HttpResponse<String> answer = get(path, "Authorization", "Bearer " + token);
            assertProblem(answer, 401, "unauthenticated");
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .contains("Bearer error=\"invalid_token\"");
            assertThat(answer.body()).doesNotContain(token);
        }
        assertThat(DISCLOSURE.seen()).isEmpty();
        assertThat(NOTIFICATION.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YWNtZTphY21lLXNlY3JldA==", "Bearer", "bearer ", "Token abc"})
    void refusesOtherCredentials(String credentials) {
        assertProblem(get(PRIVATE, "Authorization", credentials), 401, "unauthenticated");
    }

    @Test
    void refusesTwoCredentials() {
        String token = "Bearer " + ISSUER.token("acme");
        assertProblem(get(PRIVATE, "Authorization", token, "Authorization", token), 401, "unauthenticated");
    }

    @Test
    void takesNoTokenFromTheQuery() {
        assertProblem(get(PRIVATE + "?access_token=" + ISSUER.token("acme")), 401, "unauthenticated");
    }

    @Test
    void allowsTheClocksTenSecondsApart() {
        String token = ISSUER.token("acme", c -> c.expirationTime(Date.from(Instant.now().minusSeconds(1))));
        assertThat(get(PRIVATE, "authorization", "bearer " + token).statusCode()).isEqualTo(200);
    }

    @Test
    void needsATokenForWritingWhereReadingIsPublic() {
        for (String path : new String[]{"/api/v1/lessons", "/api/v1/companies/x", "/api/v1/disclosures",
                "/api/v1/disclosures/1", "/api/v1/disclosures/1/versions/1",
                "/api/v1/disclosures/1/scores", "/api/v1/scores/d:1:rdr:2020"}) {
            assertThat(get(path).statusCode()).isEqualTo(200);
            assertProblem(send("POST", path, BodyPublishers.ofString("{}")), 401, "unauthenticated");
        }
    }

    @Test
    void keepsModerationFromTheAnonymous() {
        assertProblem(get("/api/v1/lessons/candidates"), 401, "unauthenticated");
        assertThat(NOTIFICATION.seen()).isEmpty();
    }

    @Test
    void doesNotAskTheIssuerForEveryUnknownKey() {
        List<String> invented = IntStream.range(0, 5)
                .mapToObj(i -> ISSUER.withUnknownKey("acme", "invented-" + i)).toList();
        get(PRIVATE, "Authorization", "Bearer " + ISSUER.withUnknownKey("acme", "invented"));
        int before = ISSUER.asked();
        invented.forEach(token -> assertProblem(get(PRIVATE, "Authorization", "Bearer " + token), 401,
                "unauthenticated"));
        assertThat(ISSUER.asked()).isLessThanOrEqualTo(before + 1);
    }
}
