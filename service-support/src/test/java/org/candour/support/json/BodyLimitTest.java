package org.candour.support.json;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.candour.support.sample.RunningSample;
import org.candour.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

class BodyLimitTest extends RunningSample {

    private static final int LIMIT = 1024 * 1024;

    @Test
    void acceptsABodyOfTheLimit() throws Exception {
        assertThat(send(HttpRequest.BodyPublishers.ofByteArray(body(LIMIT))).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesMoreThanTheLimitWithContentLength() throws Exception {
        assertTooLarge(send(HttpRequest.BodyPublishers.ofByteArray(body(LIMIT + 1))));
    }

    @Test
    void refusesMoreThanTheLimitInChunks() throws Exception {
        assertTooLarge(send(HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(body(LIMIT + 1)))));
    }

    /** Four strings below the limit of one string would do; many short ones keep the sizes simple. */
    private static byte[] body(int size) {
        StringBuilder json = new StringBuilder("{\"title\":\"t\",\"free\":[\"\"");
        String item = ",\"" + "x".repeat(1000) + "\"";
        while (json.length() + item.length() + 2 <= size) {
            json.append(item);
        }
        json.append(" ".repeat(size - json.length() - 2)).append("]}");
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/notes"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", TestTokens.token("acme").bearer()).POST(body).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void assertTooLarge(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("/problems/body-too-large").doesNotContain("xxx");
    }
}
