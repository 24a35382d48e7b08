package org.candour.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContractClientTest {

    private static final String SCORES = "/api/v1/disclosures/0192c5f0-0000-7000-8000-000000000001/scores";

    private HttpServer server;
    private int status;
    private String type = "application/problem+json";
    private String body = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.getResponseHeaders().add("Retry-After", "1");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void passesAnAnswerThatIsInTheContract() {
        status = 401;
        body = "{\"type\":\"/problems/unauthenticated\",\"title\":\"A token\",\"status\":401}";
        get(SCORES).expectStatus().isUnauthorized().expectBody().jsonPath("$.status").isEqualTo(401);
    }

    @Test
    void failsOnAStatusThatIsNotInTheContract() {
        status = 418;
        body = "{\"type\":\"x\",\"title\":\"x\",\"status\":418}";
        assertThatThrownBy(() -> get(SCORES)).hasStackTraceContaining("outside the contract");
    }

    @Test
    void failsOnABodyOfAnotherShape() {
        status = 401;
        body = "{\"oops\":true}";
        assertThatThrownBy(() -> get(SCORES)).hasStackTraceContaining("outside the contract");
    }

    @Test
    void failsOnAnAddressThatIsNotInTheContract() {
        status = 200;
        type = "application/json";
        body = "{}";
        assertThatThrownBy(() -> get("/nowhere")).hasStackTraceContaining("outside the contract");
    }

    private RestTestClient.ResponseSpec get(String path) {
        return ContractClient.of("scoring", server.getAddress().getPort()).get().uri(path).exchange();
    }
}
