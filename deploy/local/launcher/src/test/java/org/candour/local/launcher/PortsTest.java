package org.candour.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    @Test
    void takenPortOfTheGatewayIsRefusedWithItsOption() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new Ports(settings(taken.getLocalPort(), 0))).isInstanceOf(Refusal.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is taken by another program; end that, or choose another port with --port.");
            assertThatThrownBy(() -> new Ports(settings(0, taken.getLocalPort())))
                    .hasMessageContaining("--issuer-port");
        }
    }

    @Test
    void everyPartHasAPortOfItsOwn() {
        try (Ports ports = new Ports(settings(0, 0))) {
            Set<Integer> all = new HashSet<>(Set.of(ports.brokerController(), ports.gatewayManagement()));
            for (Part part : Part.values()) {
                assertThat(ports.of(part)).isPositive();
                all.add(ports.of(part));
            }
            assertThat(all).hasSize(Part.values().length + 2);
        }
    }

    @Test
    void portChosenByOneSystemIsTakenForAnotherUntilItEnds() {
        int port;
        try (Ports first = new Ports(settings(0, 0))) {
            port = first.of(Part.GATEWAY);
            assertThatThrownBy(() -> new Ports(settings(port, 0))).isInstanceOf(Refusal.class);
        }
        try (Ports second = new Ports(settings(port, 0))) {
            assertThat(second.of(Part.GATEWAY)).isEqualTo(port);
        }
    }

    private static Settings settings(int gateway, int issuer) {
        return new Settings(Path.of("root"), Path.of("home"), gateway, issuer, false, false, null, null);
    }
}
