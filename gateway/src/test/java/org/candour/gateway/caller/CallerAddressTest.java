package org.candour.gateway.caller;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CallerAddressTest {

    private final CallerAddress addresses = new CallerAddress(
            new CallerProperties(List.of("10.0.0.0/8", "2001:db8:1::/48", "127.0.0.1")));

    private static MockServerHttpRequest.BaseBuilder<?> from(String peer) {
        return MockServerHttpRequest.get("/")
                .remoteAddress(new InetSocketAddress(InetAddress.ofLiteral(peer), 1));
    }

    private String of(MockServerHttpRequest.BaseBuilder<?> request) {
        return addresses.network(request.build()).getHostAddress();
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.9,203.0.113.9", "2001:db8:2:3:4:5:6:7,2001:db8:2:3:0:0:0:0"})
    void isThePeersNetwork(String peer, String network) {
        assertThat(of(from(peer))).isEqualTo(network);
    }

    @Test
    void believesNobodyElse() {
        assertThat(of(from("203.0.113.9").header("X-Forwarded-For", "198.51.100.1")))
                .isEqualTo("203.0.113.9");
        assertThat(new CallerAddress(new CallerProperties(List.of()))
                .network(from("127.0.0.1").header("X-Forwarded-For", "198.51.100.1").build())
                .getHostAddress())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void takesTheLastAddressThatIsNoProxyOfOurs() {
        assertThat(of(from("10.1.2.3").header("X-Forwarded-For", "192.0.2.66, 198.51.100.1, 10.9.9.9")))
                .isEqualTo("198.51.100.1");
        assertThat(of(from("2001:db8:1::5").header("X-Forwarded-For", "evil, 198.51.100.1")))
                .isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junk", "", "localhost", "198.51.100.1:80"})
    void staysWithTheProxyWhenTheHeaderIsNoAddress(String header) {
        assertThat(of(from("10.1.2.3").header("X-Forwarded-For", header))).isEqualTo("10.1.2.3");
    }

    @Test
    void knowsTlsOnlyFromProxiesOfOurs() {
        assertThat(addresses.secure(from("10.1.2.3").header("X-Forwarded-Proto", "https").build())).isTrue();
        assertThat(addresses.secure(from("10.1.2.3").build())).isFalse();
        assertThat(addresses.secure(from("203.0.113.9").header("X-Forwarded-Proto", "https").build()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "host.test", "10.0.0.256"})
    void refusesWhatIsNoNetwork(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
    }
}
