package org.candour.testing.authorisation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

import org.candour.testing.Operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.testing.authorisation.Principal.ADMIN;

class MatrixTest {

    private static final String OPERATION = "GET /api/v1/methodologies";

    private static final Request REQUEST = Request.to("/api/v1/methodologies");

    private HttpServer server;

    /** A service that knows nobody. */
    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] problem = "{\"type\":\"/problems/unauthenticated\",\"title\":\"No\",\"status\":401}"
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.getResponseHeaders().add("WWW-Authenticate", "Bearer");
            exchange.sendResponseHeaders(401, problem.length);
            exchange.getResponseBody().write(problem);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void findsAnOperationWithoutRows() {
        assertThatThrownBy(() -> tests(List.of(row().everyone(401))).getFirst().getExecutable().execute())
                .isInstanceOf(AssertionError.class).hasMessageContaining("POST /api/v1/methodologies");
    }

    @Test
    void findsARowForAnOperationThatIsNotInTheContract() {
        assertThatThrownBy(() -> tests(List.of(Row.of("GET /api/v1/nothing", () -> REQUEST))).getFirst()
                .getExecutable().execute()).isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /api/v1/nothing");
    }

    @Test
    void findsAPrincipalOfWhomARowSaysNothing() {
        assertThatThrownBy(() -> check(row().but(401, ADMIN))).isInstanceOf(AssertionError.class)
                .hasMessageContaining("ANONYMOUS");
    }

    @Test
    void findsWhoeverGetsAnotherStatus() {
        assertThatCode(() -> check(row().everyone(401))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(row().everyone(401).but(200, ADMIN)))
                .isInstanceOf(AssertionError.class).hasMessageContaining("ADMIN=200");
    }

    @Test
    void readsOperationsFromAllContracts() {
        assertThat(Operations.of("scoring")).contains("GET /api/v1/methodologies",
                "POST /api/v1/methodologies", "PUT /api/v1/methodologies/{id}/{version}");
        assertThat(Operations.of("disclosure")).contains("POST /api/v1/disclosures/{id}/publication");
        assertThat(Operations.of("notification")).contains("GET /lessons/stream");
    }

    private static Row row() {
        return Row.of(OPERATION, () -> REQUEST);
    }

    private void check(Row row) throws Throwable {
        tests(List.of(row)).getLast().getExecutable().execute();
    }

    private List<DynamicTest> tests(List<Row> rows) {
        return Matrix.tests("scoring", server.getAddress().getPort(), Principal.ACME, rows).toList();
    }
}
