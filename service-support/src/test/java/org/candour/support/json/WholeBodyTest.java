package org.candour.support.json;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.candour.support.sample.RunningSample;
import org.candour.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is carried out before its request has arrived whole, also where nobody reads the body. */
@ExtendWith(OutputCaptureExtension.class)
class WholeBodyTest extends RunningSample {

    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";

    private final UUID note = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 0\r\n\r\n", "\r\n", "Content-Length: 2\r\n\r\n{}",
            CHUNKED + "0\r\n\r\n", CHUNKED + "2\r\n{}\r\n0\r\n\r\n"})
    void carriesOutWhatArrivedWhole(String rest) throws IOException {
        assertThat(seal(rest)).startsWith("HTTP/1.1 200");
        assertSealed(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n", "2\r\n{}\r\nzz\r\n", "-5\r\n{}\r\n", "fffffffffffffffff\r\n{}"})
    void refusesBrokenChunks(String chunks, CapturedOutput output) throws IOException {
        assertThat(seal(CHUNKED + chunks)).startsWith("HTTP/1.1 400").contains("application/problem+json",
                "/problems/malformed-body");
        assertSealed(false);
        assertThat(output).doesNotContain("ERROR");
    }

    @Test
    void refusesBrokenChunksOfBodyThatIsRead(CapturedOutput output) throws IOException {
        assertThat(exchange("/notes", CHUNKED + "e\r\n{\"title\":\"t\" }\r\nzz\r\n"))
                .startsWith("HTTP/1.1 400").contains("/problems/malformed-body");
        assertThat(output).doesNotContain("ERROR");
    }

    @Test
    void refusesTooLargeBodyThatNobodyReads() throws IOException {
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        assertThat(seal(CHUNKED + chunk.repeat(17) + "0\r\n\r\n")).startsWith("HTTP/1.1 413")
                .contains("/problems/body-too-large");
        assertSealed(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 10\r\n\r\n{", CHUNKED + "2\r\n{}\r\n", CHUNKED})
    void forgetsBodyThatBreaksOff(String start, CapturedOutput output) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request("/notes/" + note + "/seal", start));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
        assertSealed(false);
        assertThat(output).doesNotContain("ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "identity, gzip", "x"})
    void refusesEncodedBodies(String coding) throws IOException {
        String refused = exchange("/notes",
                "Content-Encoding: " + coding + "\r\nContent-Length: 13\r\n\r\n{\"title\":\"t\"}");
        assertThat(refused).startsWith("HTTP/1.1 415").contains("/problems/unsupported-media-type",
                "Accept-Encoding: identity");
        assertThat(exchange("/notes",
                "Content-Encoding: identity\r\nContent-Length: 13\r\n\r\n{\"title\":\"t\"}"))
                .startsWith("HTTP/1.1 200");
    }

    private void assertSealed(boolean sealed) {
        client.get().uri("/notes/" + note + "/seal").exchange().expectBody(String.class)
                .isEqualTo(String.valueOf(sealed));
    }

    private String seal(String rest) throws IOException {
        return exchange("/notes/" + note + "/seal", rest);
    }

    private String exchange(String path, String rest) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request(path, rest));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] request(String path, String rest) {
        return ("POST " + path + " HTTP/1.1\r\nHost: c\r\nConnection: close\r\nAuthorization: "
                + TestTokens.token("acme").bearer() + "\r\nContent-Type: application/json\r\n" + rest)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
