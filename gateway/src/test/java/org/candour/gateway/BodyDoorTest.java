package org.candour.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class BodyDoorTest extends DoorTest {

    private static final int LIMIT = 1024 * 1024;
    private static final String PATH = "/api/v1/disclosures";

    private static String authorization() {
        return "Bearer " + ISSUER.token("acme");
    }

    @Test
    void passesABodyAtTheLimit() {
        String body = "x".repeat(LIMIT);
        HttpResponse<String> answer = asAcme("POST", PATH, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void passesAChunkedBodyAtTheLimit() {
        byte[] body = "y".repeat(LIMIT).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = send("POST", PATH,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), "Authorization",
                authorization());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(LIMIT);
    }

    @Test
    void refusesADeclaredLengthOverTheLimitBeforeTheServiceSeesIt() {
        assertProblem(asAcme("POST", PATH, "x".repeat(LIMIT + 1)), 413, "body-too-large");
        assertThat(DISCLOSURE.seen()).isEmpty();
    }

    @Test
    void saysWhyAlsoToACallerWhoGoesOnSending() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            write(socket, "POST " + PATH + " HTTP/1.1\r\nHost: c\r\nAuthorization: " + authorization()
                    + "\r\nContent-Length: " + 8 * LIMIT + "\r\n\r\n");
            Awaitility.await().until(() -> socket.getInputStream().available() > 0);
            for (int sent = 0; sent < 8; sent++) {
                write(socket, "x".repeat(LIMIT));
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").containsOnlyOnce("HTTP/1.1")
                    .contains("/problems/body-too-large");
        }
        assertThat(DISCLOSURE.seen()).isEmpty();
    }

    @Test
    void breaksOffAChunkedBodyOverTheLimit() throws Exception {
        String answer = chunked("z".repeat(LIMIT), "z");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
        assertThat(DISCLOSURE.bodies()).isEmpty();
    }

    @Test
    void neverLetsATruncatedBodyLookComplete() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            write(socket, "POST " + PATH + " HTTP/1.1\r\nHost: c\r\nAuthorization: " + authorization()
                    + "\r\nContent-Length: 100\r\n\r\n{\"half\":");
            Awaitility.await().until(() -> DISCLOSURE.seen().size() == 1);
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            write(socket, "POST " + PATH + " HTTP/1.1\r\nHost: c\r\nAuthorization: " + authorization()
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"half\":\r\n");
            Awaitility.await().until(() -> DISCLOSURE.seen().size() == 2);
        }
        assertThat(asAcme("POST", PATH, "{}").statusCode()).isEqualTo(200);
        assertThat(DISCLOSURE.bodies()).containsExactly("{}");
    }

    @Test
    void neverLetsABodyWhoseFramingBreaksLookComplete() throws Exception {
        for (String rest : new String[]{"zz\r\n", "-5\r\n", "ffffffffffffffffff\r\n"}) {
            int before = DISCLOSURE.seen().size();
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(60_000);
                write(socket, "POST " + PATH + " HTTP/1.1\r\nHost: c\r\nAuthorization: " + authorization()
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
                Awaitility.await().until(() -> DISCLOSURE.seen().size() == before + 1);
                write(socket, rest);
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).as(rest).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1")
                        .contains("/problems/malformed-request");
            }
        }
        assertThat(asAcme("POST", PATH, "{\"whole\":1}").statusCode()).isEqualTo(200);
        assertThat(DISCLOSURE.bodies()).containsExactly("{\"whole\":1}");
    }

    @Test
    void answersABodyThatIsBrokenFromTheStart(CapturedOutput output) throws Exception {
        for (String chunks : new String[]{"zz", "-5", "ffffffffffffffffff", "2\r\n{}\r\nzz", "2\r\n{}}"}) {
            String answer = raw("POST " + PATH + " HTTP/1.1", "Host: c", "Authorization: " + authorization(),
                    "Transfer-Encoding: chunked", "", chunks, "", "");
            assertThat(answer).as(chunks).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1")
                    .contains("/problems/malformed-request");
        }
        assertThat(DISCLOSURE.bodies()).isEmpty();
        assertThat(output).doesNotContain(" ERROR ");
    }

    @Test
    void keepsTheBreakerClosedWhateverClientsSend() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(chunked("z".repeat(LIMIT), "z")).startsWith("HTTP/1.1 413");
        }
        for (int i = 0; i < 30; i++) {
            int expected = DISCLOSURE.seen().size() + 1;
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                write(socket, "POST " + PATH + " HTTP/1.1\r\nHost: c\r\nAuthorization: " + authorization()
                        + "\r\nContent-Length: 100\r\n\r\n{\"gone\":");
                Awaitility.await().until(() -> DISCLOSURE.seen().size() >= expected);
            }
        }
        assertThat(asAcme("POST", PATH, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void readsARequestWithTwoLengthsInOneWayOnly() throws Exception {
        String smuggled = "GET /api/v1/companies HTTP/1.1\r\nHost: c\r\n\r\n";
        String answer = raw("POST " + PATH + " HTTP/1.1", "Host: c", "Authorization: " + authorization(),
                "Connection: close", "Content-Length: " + (smuggled.length() + 5),
                "Transfer-Encoding: chunked", "",
                "0", "", smuggled);
        assertThat(answer).startsWith("HTTP/1.1 ");
        Awaitility.await().during(Duration.ofMillis(200))
                .until(() -> DISCLOSURE.seen().size() <= 1);
        assertThat(DISCLOSURE.seen()).allSatisfy(seen -> {
            assertThat(seen.uri()).isEqualTo(PATH);
            assertThat(
                    seen.headers().contains("Content-Length") && seen.headers().contains("Transfer-Encoding"))
                    .isFalse();
        });
    }

    @Test
    void refusesBrokenFraming() throws Exception {
        String start = "POST " + PATH + " HTTP/1.1\r\nHost: c\r\nConnection: close\r\nAuthorization: "
                + authorization();
        for (String framing : new String[]{"Content-Length: 2\r\nContent-Length: 3", "Content-Length: -1",
                "Content-Length: 2x", "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked", "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\r\nHost: other"}) {
            String answer = raw(start, framing, "", "2", "{}", "0", "", "");
            assertThat(answer).as(framing).doesNotStartWith("HTTP/1.1 2")
                    .contains("application/problem+json");
        }
        assertThat(DISCLOSURE.bodies()).isEmpty();
    }

    @Test
    void refusesLongAddressesAndLargeHeadersAsProblems() throws Exception {
        assertThat(raw("GET /lessons?topic=" + "a".repeat(9000) + " HTTP/1.1", "Host: c", "", ""))
                .startsWith("HTTP/1.1 414").contains("/problems/uri-too-long");
        assertThat(raw("GET /lessons HTTP/1.1", "Host: c", "X-Large: " + "a".repeat(20_000), "", ""))
                .startsWith("HTTP/1.1 431").contains("/problems/headers-too-large");
        assertThat(raw("NONSENSE", "", "")).startsWith("HTTP/1.1 400")
                .contains("/problems/malformed-request");
        assertThat(raw("GET /lessons?a=|{} HTTP/1.1", "Host: c", "Connection: close", "", ""))
                .startsWith("HTTP/1.1 400").contains("/problems/malformed-request");
    }

    private String chunked(String... chunks) throws IOException {
        StringBuilder request = new StringBuilder(
                "POST " + PATH + " HTTP/1.1\r\nHost: c\r\nConnection: close\r\n"
                        + "Authorization: " + authorization() + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (String chunk : chunks) {
            request.append(Integer.toHexString(chunk.length())).append("\r\n").append(chunk).append("\r\n");
        }
        return raw(request.append("0\r\n\r\n").toString());
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
