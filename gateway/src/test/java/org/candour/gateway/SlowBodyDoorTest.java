package org.candour.gateway;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing here needs to be quick: the body never ends. */
@TestPropertySource(properties = "spring.cloud.gateway.server.webflux.default-filters[0]=BodyLimit=1MB, 1s")
class SlowBodyDoorTest extends DoorTest {

    @Test
    void refusesABodyThatTakesTooLong() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(("POST /api/v1/disclosures HTTP/1.1\r\nHost: c\r\n"
                    + "Authorization: Bearer " + ISSUER.token("acme")
                    + "\r\nContent-Length: 100\r\n\r\n{\"slow\":").getBytes(StandardCharsets.UTF_8));
            byte[] start = socket.getInputStream().readNBytes(12);
            assertThat(new String(start, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 408");
        }
        assertThat(DISCLOSURE.bodies()).isEmpty();
    }
}
