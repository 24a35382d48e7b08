package org.candour.local.launcher;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of one system, chosen once and kept over restarts of its parts. */
final class Ports implements AutoCloseable {

    private static final int USUAL_MANAGEMENT_PORT = 8_089;
    private static final int USUAL_CONTROLLER_PORT = 9_093;
    /**
     * Below the ports that systems give to outgoing connections: a client that looks for a dead process would otherwise
     * some day get that process's port for itself.
     */
    private static final int FIRST_PORT = 10_000;
    private static final int LAST_PORT = 30_000;

    private final PortClaims claims = new PortClaims();
    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);
    private final int gatewayManagement;
    private final int brokerController;

    /**
     * Chooses free ports.
     *
     * @throws Refusal when a port that must be the given one is taken
     */
    Ports(Settings settings) {
        try {
            ports.put(Part.GATEWAY, demanded(settings.gatewayPort(), "--port"));
            ports.put(Part.ISSUER, demanded(settings.issuerPort(), "--issuer-port"));
        } catch (Refusal e) {
            claims.close();
            throw e;
        }
        for (Part part : Part.values()) {
            ports.computeIfAbsent(part,
                    other -> settings.usualPorts() ? preferred(other.usualPort()) : any());
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

    /** Any free port, which stays ours. */
    int any() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            if (claims.claim(port)) {
                return port;
            }
        }
    }

    /** Lets go of all. */
    @Override
    public void close() {
        claims.close();
    }

    private int demanded(int port, String option) {
        if (port != 0 && !claims.claim(port)) {
            throw new Refusal("Port " + port
                    + " is taken by another program; end that, or choose another port with " + option + ".");
        }
        return port == 0 ? any() : port;
    }

    private int preferred(int port) {
        return claims.claim(port) ? port : any();
    }
}
