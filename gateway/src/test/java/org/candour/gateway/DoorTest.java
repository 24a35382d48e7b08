package org.candour.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The gateway on a real port before three stub services; one for all tests of a configuration. Its time-outs are long,
 * since a busy machine is no failure; a test of a time-out shortens that one and needs nothing else in time.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"management.server.port=0",
        "candour.gateway.limits.client-per-second=5000", "candour.gateway.limits.client-burst=5000",
        "candour.gateway.limits.anonymous-per-second=5000", "candour.gateway.limits.anonymous-burst=5000",
        "spring.cloud.gateway.server.webflux.httpclient.response-timeout=1m",
        "spring.cloud.gateway.server.webflux.default-filters[0]=BodyLimit=1MB, 1m"})
public abstract class DoorTest {

    protected static final TestIssuer ISSUER = new TestIssuer();
    protected static final StubService DISCLOSURE = new StubService();
    protected static final StubService SCORING = new StubService();
    protected static final StubService NOTIFICATION = new StubService();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static {
        Awaitility.setDefaultTimeout(PATIENCE);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(5));
    }

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("candour.services.disclosure", DISCLOSURE::address);
        registry.add("candour.services.scoring", SCORING::address);
        registry.add("candour.services.notification", NOTIFICATION::address);
        registry.add("candour.security.issuer", () -> TestIssuer.NAME);
        registry.add("candour.security.jwk-set-uri", ISSUER::keys);
    }

    @BeforeEach
    void resetServices() {
        List.of(DISCLOSURE, SCORING, NOTIFICATION).forEach(StubService::reset);
    }

    protected HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    protected HttpResponse<String> asAcme(String method, String path, String body) {
        return send(method, path, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                "Authorization", "Bearer " + ISSUER.token("acme"), "Content-Type", "application/json");
    }

    protected HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends these bytes on a connection of their own and reads until the server closes it. */
    protected String raw(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    protected static void assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"type\":\"/problems/" + slug + "\"", "\"status\":" + status)
                .doesNotContain("Exception", "\tat ");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
}
