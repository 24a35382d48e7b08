package org.candour.disclosure;

import java.util.Map;
import java.util.UUID;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.testing.ContractClient;
import org.candour.testing.TestToken;
import org.candour.testing.TestTokens;

/** A client of the service under test; every answer is checked against the contract. */
final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RestTestClient http;

    Client(int port, TestToken token) {
        this(ContractClient.of("disclosure", port, token));
    }

    private Client(RestTestClient http) {
        this.http = http;
    }

    static Client acme(int port) {
        return new Client(port, TestTokens.token("acme").scopes("disclosures").companies(Filings.ACME));
    }

    static Client globex(int port) {
        return new Client(port, TestTokens.token("globex").scopes("disclosures").companies(Filings.GLOBEX));
    }

    /** Of a company that the authority has verified. */
    static Client verified(int port, String company) {
        regulator(port).put("/api/v1/companies/" + company,
                Filings.with(Filings.company("Verified"), "status", "verified")).expectStatus()
                .is2xxSuccessful();
        return new Client(port,
                TestTokens.token("client-of-" + company).scopes("disclosures").companies(company));
    }

    static Client anonymous(int port) {
        return new Client(ContractClient.of("disclosure", port));
    }

    static Client admin(int port) {
        return new Client(port, TestTokens.token("admin").scopes("admin"));
    }

    static Client regulator(int port) {
        return new Client(port, TestTokens.token("regulator").scopes("reviews"));
    }

    ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }

    ResponseSpec put(String path, Object body) {
        return http.put().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    ResponseSpec put(String path, String ifMatch, Object body) {
        return http.put().uri(path).header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body).exchange();
    }

    ResponseSpec delete(String path, String ifMatch) {
        return http.delete().uri(path).header(HttpHeaders.IF_MATCH, ifMatch).exchange();
    }

    ResponseSpec post(String path, Object body) {
        return http.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    ResponseSpec post(String path) {
        return http.post().uri(path).exchange();
    }

    void register(String company, String name) {
        put("/api/v1/companies/" + company, Filings.company(name)).expectStatus().is2xxSuccessful();
    }

    /** A new draft. */
    Draft begin(Map<String, Object> body) {
        EntityExchangeResult<byte[]> answer = post("/api/v1/disclosures", body).expectStatus().isCreated()
                .expectBody().returnResult();
        return new Draft(UUID.fromString(json(answer).path("id").stringValue()), etag(answer));
    }

    ResponseSpec submit(Draft draft, String key) {
        return submit(draft.path(), draft.etag(), key);
    }

    ResponseSpec submit(String path, String ifMatch, String key) {
        return http.post().uri(path + "/submission").header(HttpHeaders.IF_MATCH, ifMatch)
                .header("Idempotency-Key", key).exchange();
    }

    ResponseSpec publish(String path, String ifMatch) {
        return http.post().uri(path + "/publication").header(HttpHeaders.IF_MATCH, ifMatch).exchange();
    }

    /** Files, attests and publishes it. */
    JsonNode makePublic(Draft draft) {
        file(draft);
        String filed = etag(get(draft.path()).expectBody().returnResult());
        String attested = etag(put(draft.path() + "/attestation", filed, Filings.ATTESTATION).expectStatus()
                .isOk().expectBody().returnResult());
        return json(publish(draft.path(), attested).expectStatus().isCreated());
    }

    /** Submits and expects it to be filed. */
    JsonNode file(Draft draft) {
        return json(
                submit(draft, draft.id().toString()).expectStatus().isCreated().expectBody().returnResult());
    }

    static JsonNode json(ResponseSpec answer) {
        return json(answer.expectBody().returnResult());
    }

    static JsonNode json(EntityExchangeResult<byte[]> answer) {
        byte[] body = answer.getResponseBody();
        return JSON.readTree(body == null ? new byte[0] : body);
    }

    /** A body as it is sent. */
    static String text(Object body) {
        return JSON.writeValueAsString(body);
    }

    static String etag(EntityExchangeResult<byte[]> answer) {
        return String.valueOf(answer.getResponseHeaders().getETag());
    }

    /** A draft as its client knows it. */
    record Draft(UUID id, String etag) {

        String path() {
            return "/api/v1/disclosures/" + id;
        }
    }
}
