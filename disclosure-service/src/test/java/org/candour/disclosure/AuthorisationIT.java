package org.candour.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.candour.disclosure.Client.Draft;
import org.candour.testing.ContractClient;
import org.candour.testing.TestToken;
import org.candour.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets which answer where: one row for each endpoint, one word for each caller. */
class AuthorisationIT extends RunningService {

    private static final List<String> CALLERS = List.of("anonymous", "company", "other", "agent", "regulator",
            "reviewer2", "author", "adopter", "moderator", "defender", "admin");

    private final String id = "XI-RDR-" + UUID.randomUUID().toString().substring(0, 8);
    private Client company;

    @BeforeEach
    void companyIsVerified() {
        company = Client.verified(port, id);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                                            # endpoint             | filing    | anonymous company other agent regulator reviewer2 author adopter moderator defender admin
                                            PUT attestation        | submitted | 401 200 404 404 403 403 403 403 403 403 403
                                            POST publication       | attested  | 401 201 404 404 403 403 403 403 403 403 403
                                            GET                    | submitted | 401 200 404 404 403 403 403 403 403 403 403
                                            GET                    | published | 200 200 200 200 200 200 200 200 200 200 200
                                            GET versions/1         | submitted | 401 200 404 404 200 200 404 404 404 404 404
                                            GET versions/1         | published | 200 200 200 200 200 200 200 200 200 200 200
                                            GET ?company           | published | 200 200 403 403 403 403 403 403 403 403 403
                                            """)
    void answers(String endpoint, String state, String statuses) {
        Map<String, Integer> expected = new HashMap<>();
        String[] words = statuses.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            expected.put(CALLERS.get(i), Integer.valueOf(words[i]));
        }

        assertThat(CALLERS.stream().collect(Collectors.toMap(caller -> caller,
                caller -> status(caller, endpoint, filing(state))))).isEqualTo(expected);
    }

    private Draft filing(String state) {
        Draft draft = company.begin(Filings.threeGoals(id));
        company.file(draft);
        Draft filed = new Draft(draft.id(), etag(draft));
        if (state.equals("submitted")) {
            return filed;
        }
        company.put(draft.path() + "/attestation", filed.etag(), Filings.ATTESTATION).expectStatus().isOk();
        Draft attested = new Draft(draft.id(), etag(draft));
        if (state.equals("published")) {
            company.publish(draft.path(), attested.etag()).expectStatus().isCreated();
        }
        return attested;
    }

    private int status(String caller, String endpoint, Draft filing) {
        String[] parts = endpoint.split(" ", 2);
        String path = parts.length == 1 ? filing.path() : filing.path() + "/" + parts[1];
        RestTestClient.RequestBodySpec request = client(caller).method(HttpMethod.valueOf(parts[0]))
                .uri(endpoint.endsWith("?company") ? "/api/v1/disclosures?company=" + id : path)
                .header(HttpHeaders.IF_MATCH, filing.etag());
        if (parts[0].equals("PUT")) {
            request.contentType(MediaType.APPLICATION_JSON).body(Filings.ATTESTATION);
        }
        return request.exchange().expectBody().returnResult().getStatus().value();
    }

    private RestTestClient client(String caller) {
        TestToken token = TestTokens.token(caller);
        return switch (caller) {
            case "anonymous" -> ContractClient.of("disclosure", port);
            case "company" ->
                ContractClient.of("disclosure", port, token.scopes("disclosures").companies(id));
            case "other" -> ContractClient.of("disclosure", port,
                    token.scopes("disclosures").companies(Filings.GLOBEX));
            case "agent" -> ContractClient.of("disclosure", port, token.scopes("disclosures"));
            case "regulator" -> ContractClient.of("disclosure", port,
                    token.scopes("reviews", "disclosures.suspend"));
            case "reviewer2" -> ContractClient.of("disclosure", port, token.scopes("reviews"));
            case "author" -> ContractClient.of("disclosure", port, token.scopes("methodologies.write"));
            case "adopter" -> ContractClient.of("disclosure", port, token.scopes("methodologies.adopt"));
            case "moderator" -> ContractClient.of("disclosure", port, token.scopes("lessons.moderate"));
            case "defender" -> ContractClient.of("disclosure", port, token.scopes("challenges"));
            case "admin" -> ContractClient.of("disclosure", port, token.scopes("admin"));
            default -> throw new IllegalArgumentException(caller);
        };
    }

    private String etag(Draft draft) {
        return Client.etag(company.get(draft.path()).expectBody().returnResult());
    }
}
