package org.candour.testing.authorisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.candour.testing.ContractClient;
import org.candour.testing.Operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The authorisation of one service as a table. Every operation of its contract has a row, every row a status for every
 * {@link Principal}; each is asked for, of the running service, and each answer must be in the contract.
 */
public final class Matrix {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String service;
    private final int port;
    private final String company;
    private final List<Row> rows;

    private Matrix(String service, int port, String company, List<Row> rows) {
        this.service = service;
        this.port = port;
        this.company = company;
        this.rows = List.copyOf(rows);
    }

    /**
     * The tests of a service.
     *
     * @param service the folder below {@code openapi/}
     * @param port where it listens
     * @param company the org-id that {@link Principal#COMPANY} owns
     * @param rows of all operations
     * @return a test for each row, and one that no operation is without
     */
    public static Stream<DynamicTest> tests(String service, int port, String company, List<Row> rows) {
        Matrix matrix = new Matrix(service, port, company, rows);
        return Stream.concat(Stream.of(dynamicTest("has rows for each operation", matrix::isWhole)),
                matrix.rows.stream().map(row -> dynamicTest(row.toString(), () -> matrix.check(row))));
    }

    private void isWhole() {
        assertThat(rows.stream().map(Row::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(Operations.of(service));
    }

    private void check(Row row) {
        assertThat(row.expected()).as("a status for each principal").containsOnlyKeys(Principal.values());
        Map<Principal, Integer> found = new EnumMap<>(Principal.class);
        Request request = row.request();
        for (Principal principal : Principal.values()) {
            int status = status(request, row.method(), principal);
            found.put(principal, status);
            if (changes(row.method()) && HttpStatus.valueOf(status).is2xxSuccessful()) {
                request = row.request();
            }
        }
        assertThat(found).isEqualTo(row.expected());
    }

    private int status(Request request, HttpMethod method, Principal principal) {
        return request.endless()
                ? beginning(request, method, principal)
                : request.sentBy(client(principal), method);
    }

    private int beginning(Request request, HttpMethod method, Principal principal) {
        HttpRequest.Builder asking = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + port + request.address()))
                .method(method.name(), HttpRequest.BodyPublishers.noBody());
        principal.token(company).ifPresent(token -> asking.header("Authorization", token.bearer()));
        try {
            HttpResponse<InputStream> begun = HTTP.send(asking.build(), BodyHandlers.ofInputStream());
            begun.body().close();
            return begun.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private RestTestClient client(Principal principal) {
        return principal.token(company).map(token -> ContractClient.of(service, port, token))
                .orElseGet(() -> ContractClient.of(service, port));
    }

    private static boolean changes(HttpMethod method) {
        return !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD);
    }
}
