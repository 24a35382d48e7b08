package org.candour.local.launcher;

import java.util.List;

/** A process of the system; each is started once the ones that it needs are ready, and stopped before them. */
public enum Part {

    /** The MongoDB-protocol store. */
    STORE("store", "deploy/local/store/target/local-store.jar", 27_017, "768m"),
    /** Kafka. */
    BROKER("broker", "deploy/local/broker/target/local-broker.jar", 9_092, "256m"),
    /** The token issuer. */
    ISSUER("issuer", "deploy/local/issuer/target/local-issuer.jar", 9_000, "96m"),
    /** Companies, forms, disclosures, the register. */
    DISCLOSURE("disclosure-service", "disclosure-service/target/disclosure-service.jar", 8_081, "384m"),
    /** Methodologies and scores. */
    SCORING("scoring-service", "scoring-service/target/scoring-service.jar", 8_082, "384m"),
    /** Lessons and feeds. */
    NOTIFICATION("notification-service", "notification-service/target/notification-service.jar", 8_083,
            "256m"),
    /** The public door. */
    GATEWAY("gateway", "gateway/target/gateway.jar", 8_080, "256m");

    private final String label;
    private final String jar;
    private final int usualPort;
    private final String heap;

    Part(String label, String jar, int usualPort, String heap) {
        this.label = label;
        this.jar = jar;
        this.usualPort = usualPort;
        this.heap = heap;
    }

    /** Its name on the console, of its log file and of its program. */
    public String label() {
        return label;
    }

    /** Whether it is a Spring Boot application. */
    boolean isSpring() {
        return this != STORE && this != BROKER;
    }

    String jar() {
        return jar;
    }

    int usualPort() {
        return usualPort;
    }

    String heap() {
        return heap;
    }

    /** What must be ready before it is started. */
    List<Part> needs() {
        return switch (this) {
            case DISCLOSURE, SCORING, NOTIFICATION -> List.of(STORE, BROKER);
            case STORE, BROKER, ISSUER, GATEWAY -> List.of();
        };
    }
}
