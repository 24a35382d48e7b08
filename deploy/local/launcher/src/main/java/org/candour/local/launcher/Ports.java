package org.candour.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ports of one system, chosen once and kept over restarts of its parts. */
final class Ports {

    private static final int USUAL_MANAGEMENT_PORT = 8_089;
    private static final int USUAL_CONTROLLER_PORT = 9_093;

    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final Set<Integer> taken = new HashSet<>();
    private final int gatewayManagement;
    private final int brokerController;

    /**
     * Chooses free ports.
     *
     * @throws Refusal when a port that must be the given one is taken
     */
    Ports(Settings settings) {
        ports.put(Part.GATEWAY, demanded(settings.gatewayPort(), "--port"));
        ports.put(Part.ISSUER, demanded(settings.issuerPort(), "--issuer-port"));
        for (Part part : Part.values()) {
            if (!ports.containsKey(part)) {
                ports.put(part, settings.usualPorts() ? preferred(part.usualPort()) : any());
            }
        }
        gatewayManagement = settings.usualPorts() ? preferred(USUAL_MANAGEMENT_PORT) : any();
        brokerController = settings.usualPorts() ? preferred(USUAL_CONTROLLER_PORT) : any();
    }

    int of(Part part) {
        return ports.getOrDefault(part, 0);
    }

    int gatewayManagement() {
        return gatewayManagement;
    }

    int brokerController() {
        return brokerController;
    }

    private int demanded(int port, String option) {
        if (port == 0) {
            return any();
        }
        if (!isFree(port)) {
            throw new Refusal("Port " + port
                    + " is taken by another program; end that, or choose another port with " + option + ".");
        }
        taken.add(port);
        return port;
    }

    private int preferred(int port) {
        if (!taken.contains(port) && isFree(port)) {
            taken.add(port);
            return port;
        }
        return any();
    }

    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int any() {
        int port = anyFree();
        while (!taken.add(port)) {
            port = anyFree();
        }
        return port;
    }

    /** Free on the loopback address and on all addresses: another program may listen on either. */
    private static boolean isFree(int port) {
        return canListen(new InetSocketAddress(port))
                && canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canListen(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
