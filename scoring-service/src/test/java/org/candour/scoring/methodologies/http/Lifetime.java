package org.candour.scoring.methodologies.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.methodologies.MethodologySamples;
import org.candour.scoring.scores.RunningService;
import org.candour.testing.TestToken;

import static org.candour.testing.TestTokens.token;

/** The life of methodologies over HTTP, for tests. */
public final class Lifetime {

    private static final String METHODOLOGIES = "/api/v1/methodologies";

    private final RunningService service;

    /** Over this service. */
    public Lifetime(RunningService service) {
        this.service = service;
    }

    /** Who writes. */
    public static TestToken author() {
        return token("author").scopes("methodologies.write");
    }

    /** Who adopts, another person. */
    public static TestToken adopter() {
        return token("adopter").scopes("methodologies.adopt");
    }

    /** Who comments. */
    public static TestToken defender() {
        return token("defender").scopes("challenges");
    }

    /** Uploads a sample draft. */
    public String draft(String id, String version) {
        return digest(upload(author(), MethodologySamples.text(id, version, 1)).expectStatus().isCreated());
    }

    /** Sends any text. */
    public ResponseSpec upload(@Nullable TestToken who, String text) {
        return client(who).post().uri(METHODOLOGIES).contentType(MediaType.APPLICATION_YAML)
                .body(text.getBytes(StandardCharsets.UTF_8)).exchange();
    }

    /** Sends any text in place of a draft. */
    public ResponseSpec replace(@Nullable TestToken who, String path, @Nullable String digest, String text) {
        RequestBodySpec request = client(who).put().uri(METHODOLOGIES + path);
        if (digest != null) {
            request.header("If-Match", '"' + digest + '"');
        }
        return request.contentType(MediaType.APPLICATION_YAML).body(text.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    /** Opens one for comment. */
    public ResponseSpec open(@Nullable TestToken who, String path, String until) {
        return post(who, path + "/comment-period", null, "{\"until\":\"" + until + "\"}");
    }

    /** Comments on one. */
    public ResponseSpec comment(@Nullable TestToken who, String path, String text) {
        return post(who, path + "/comments", null,
                JsonMapper.shared().writeValueAsString(java.util.Map.of("text", text)));
    }

    /** Adopts one. */
    public ResponseSpec adopt(@Nullable TestToken who, String path, @Nullable String digest, String from) {
        return post(who, path + "/adoption", digest, decision(from));
    }

    /** Retires one. */
    public ResponseSpec retire(@Nullable TestToken who, String path, String from) {
        return post(who, path + "/retirement", null, decision(from));
    }

    /** Posts JSON below a methodology. */
    public ResponseSpec post(@Nullable TestToken who, String path, @Nullable String digest, String body) {
        RequestBodySpec request = client(who).post().uri(METHODOLOGIES + path);
        if (digest != null) {
            request.header("If-Match", '"' + digest + '"');
        }
        return request.contentType(MediaType.APPLICATION_JSON).body(body).exchange();
    }

    /** Reads below a methodology. */
    public ResponseSpec get(@Nullable TestToken who, String path) {
        return client(who).get().uri(METHODOLOGIES + path).exchange();
    }

    /** The digest that an answer names as its ETag. */
    public static String digest(ResponseSpec answer) {
        return Objects.requireNonNull(answer.returnResult(byte[].class).getResponseHeaders().getETag())
                .replace("\"", "");
    }

    /** The body of an answer. */
    public static JsonNode json(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(answer.returnResult(byte[].class).getResponseBody()));
    }

    /** The pointers of the findings of a problem. */
    public static List<String> pointers(ResponseSpec answer) {
        return json(answer).path("findings").valueStream().map(each -> each.path("pointer").stringValue())
                .toList();
    }

    private RestTestClient client(@Nullable TestToken who) {
        return who == null ? service.anonymous() : service.client(who);
    }

    private static String decision(String from) {
        return "{\"reason\":\"Because it was discussed.\",\"effectiveFrom\":\"" + from + "\"}";
    }

}
