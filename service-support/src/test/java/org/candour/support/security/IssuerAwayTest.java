package org.candour.support.security;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.candour.support.sample.SampleApplication;
import org.candour.testing.ContractClient;
import org.candour.testing.TestTokens;

@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "candour.security.issuer=" + TestTokens.ISSUER,
        "candour.security.jwk-set-uri=http://127.0.0.1:1/jwks"})
class IssuerAwayTest {

    @LocalServerPort
    private int port;

    @Test
    void startsAndAsksToTryAgainWhileKeysAreOutOfReach() {
        ContractClient.unchecked(port).get().uri("/caller")
                .header("Authorization", TestTokens.token("acme").bearer()).exchange()
                .expectStatus().isEqualTo(503)
                .expectHeader().valueEquals("Retry-After", "1")
                .expectBody().jsonPath("$.type").isEqualTo("/problems/temporarily-unavailable")
                .jsonPath("$.traceId").isNotEmpty();
    }
}
