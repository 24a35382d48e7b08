package org.candour.acceptance;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.client.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

/** Only a token that the issuer made for Candour, and that has not ended, opens the public door. */
@ExtendWith(RunningSystem.class)
class TokensIT {

    private static final String DRAFTS = "/api/v1/disclosures";

    private final ApiClient api;
    private final SignedTokens tokens;

    TokensIT(AcceptanceSystem system) throws IOException {
        this.api = system.api();
        this.tokens = new SignedTokens(system.issuerKey(), api.token("globex"));
    }

    private record Refused(String name, String token) {}

    @Test
    void acceptsGoodToken() throws IOException {
        // otherwise a token that this test cannot sign would pass for one that is refused for its claims
        assertThat(draft(tokens.good()).status()).isEqualTo(201);
    }

    @TestFactory
    Stream<DynamicTest> refuses() {
        return Stream.of(new Refused("no token", ""), new Refused("an expired token", tokens.expired()),
                new Refused("an unsigned token", tokens.unsigned()),
                new Refused("a token for another audience", tokens.with("aud", "somebody-else")),
                new Refused("a token of another issuer", tokens.with("iss", "http://issuer.example")),
                new Refused("a token with another's signature", swapped()))
                .map(refused -> DynamicTest.dynamicTest(refused.name(), () -> refuses(refused.token())));
    }

    private void refuses(String token) throws IOException {
        List<String> before = StoredDrafts.of(api, "globex", Drafts.GLOBEX);
        Answer answer = draft(token);
        assertThat(answer.status()).as("%s", answer).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.json().get("type").asString()).isEqualTo("/problems/unauthenticated");
        assertThat(StoredDrafts.of(api, "globex", Drafts.GLOBEX)).as("nothing is stored by a refused request")
                .isEqualTo(before);
    }

    private String swapped() {
        String other = tokens.with("sub", "acme");
        return tokens.good().substring(0, tokens.good().lastIndexOf('.'))
                + other.substring(other.lastIndexOf('.'));
    }

    private Answer draft(String token) throws IOException {
        return api.postWithToken(token, DRAFTS, Drafts.threeGoals(Drafts.GLOBEX));
    }
}
