package org.candour.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.json.JsonMapper;

/**
 * An outside client: knows two addresses and nothing else.
 *
 * <p>It never retries: what a caller sees is what a company's own client would see.
 */
public final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final URI issuer;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /**
     * A client of one system.
     *
     * @param base the gateway, or a service of which only this is to be asked
     * @param issuer where tokens come from
     */
    public ApiClient(URI base, URI issuer) {
        this.base = base;
        this.issuer = issuer;
    }

    /** Reads as that client; the path may carry a query. */
    public Answer get(String client, String path) throws IOException {
        return send(client, request(path).GET());
    }

    /**
     * A read without any token.
     *
     * @param headers names and values in turn
     */
    public Answer getAnonymously(String path, String... headers) throws IOException {
        HttpRequest.Builder request = request(path).GET();
        return send(headers.length == 0 ? request.build() : request.headers(headers).build());
    }

    /**
     * Writes as that client.
     *
     * @param body bytes or text as they stand, or an object to be written as JSON
     * @param headers names and values in turn
     */
    public Answer put(String client, String path, Object body, String... headers) throws IOException {
        return send(client, json(path, headers).PUT(BodyPublishers.ofByteArray(bytes(body))));
    }

    /** The same with POST. */
    public Answer post(String client, String path, Object body, String... headers) throws IOException {
        return send(client, json(path, headers).POST(BodyPublishers.ofByteArray(bytes(body))));
    }

    /** Sends a request as it stands, with this bearer token or, where it is empty, with none. */
    public Answer postWithToken(String token, String path, Object body) throws IOException {
        HttpRequest.Builder request = json(path).POST(BodyPublishers.ofByteArray(bytes(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    /** The same with a body of unknown length, so that it travels in chunks. */
    public Answer postChunked(String client, String path, byte[] body, String... headers) throws IOException {
        return send(client, json(path, headers)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    /** A current access token of one of the local issuer's clients. */
    public String token(String client) throws IOException {
        Token held = tokens.get(client);
        if (held == null || held.expires().isBefore(Instant.now().plusSeconds(30))) {
            held = newToken(client);
            tokens.put(client, held);
        }
        return held.value();
    }

    private Token newToken(String client) throws IOException {
        String basic = Base64.getEncoder()
                .encodeToString((client + ":" + client + "-secret").getBytes(StandardCharsets.UTF_8));
        Answer answer = send(HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        if (answer.status() != 200) {
            throw new IOException("no token for " + client + ": " + answer);
        }
        return new Token(answer.json().get("access_token").asString(),
                Instant.now().plusSeconds(answer.json().get("expires_in").asLong()));
    }

    private HttpRequest.Builder json(String path, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private Answer send(String client, HttpRequest.Builder request) throws IOException {
        return send(request.header("Authorization", "Bearer " + token(client)).build());
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            var response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for an answer", e);
        }
    }

    private static byte[] bytes(Object body) {
        return switch (body) {
            case byte[] raw -> raw;
            case String raw -> raw.getBytes(StandardCharsets.UTF_8);
            default -> JSON.writeValueAsBytes(body);
        };
    }

    private record Token(String value, Instant expires) {}
}
