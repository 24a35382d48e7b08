package org.candour.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells each part where the others are, through its environment and its arguments. */
final class Wiring {

    private final Settings settings;
    private final Ports ports;

    Wiring(Settings settings, Ports ports) {
        this.settings = settings;
        this.ports = ports;
    }

    /** For people and other commands to read, so without the password of a MongoDB. */
    Addresses addresses() {
        return new Addresses(uri(Part.GATEWAY), URI.create(issuer()), uri(Part.DISCLOSURE), uri(Part.SCORING),
                uri(Part.NOTIFICATION),
                mongo().replaceFirst("//[^/@]*@", "//"), kafka());
    }

    /** Whether the parts live for minutes only. */
    boolean brief() {
        return settings.brief();
    }

    List<String> arguments(Part part) {
        Path home = settings.home();
        return switch (part) {
            case STORE ->
                List.of(home.resolve("store/candour.store").toString(), Integer.toString(ports.of(part)));
            case BROKER -> List.of(home.resolve("kafka").toString(), Integer.toString(ports.of(part)),
                    Integer.toString(ports.brokerController()));
            case ISSUER, DISCLOSURE, SCORING, NOTIFICATION, GATEWAY -> List.of();
        };
    }

    /** For a start that ends as soon as it is ready, on data and ports that nobody else uses. */
    List<String> trainingArguments(Part part, Path scratch) {
        List<String> folderAndPort = List.of(scratch.resolve(part.label()).toString(),
                Integer.toString(ports.any()));
        return part == Part.BROKER
                ? List.of(folderAndPort.get(0), folderAndPort.get(1), Integer.toString(ports.any()))
                : folderAndPort;
    }

    Map<String, String> environment(Part part) {
        Map<String, String> environment = new HashMap<>();
        if (part.isSpring()) {
            environment.put("SERVER_PORT", Integer.toString(ports.of(part)));
            environment.put("SERVER_SHUTDOWN", "graceful");
            // On one machine nobody hides among others: lessons need not wait for a batch.
            environment.put("SPRING_PROFILES_ACTIVE", "local");
            // Readers of a stream never end by themselves.
            environment.put("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE", "3s");
        }
        switch (part) {
            case STORE, BROKER -> {
                // know all they need from their arguments
            }
            case ISSUER -> {
                environment.put("CANDOUR_ISSUER_KEYFILE",
                        settings.home().resolve("issuer-key.json").toString());
                environment.put("SPRING_SECURITY_OAUTH2_AUTHORIZATIONSERVER_ISSUER", issuer());
            }
            case DISCLOSURE, SCORING, NOTIFICATION -> {
                environment.put("CANDOUR_MONGO_URI", mongo());
                environment.put("SPRING_KAFKA_BOOTSTRAPSERVERS", kafka());
                // The addresses in feeds are the gateway's.
                environment.put("CANDOUR_FEED_PUBLICURI", "http://localhost:" + ports.of(Part.GATEWAY));
                putShared(environment);
            }
            case GATEWAY -> {
                environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.gatewayManagement()));
                putShared(environment);
            }
        }
        return environment;
    }

    /** Says 200 once the part is ready. */
    URI readiness(Part part) {
        return switch (part) {
            case GATEWAY -> uri(ports.gatewayManagement()).resolve("/actuator/health/readiness");
            case ISSUER -> uri(part).resolve("/oauth2/jwks");
            case STORE, BROKER, DISCLOSURE, SCORING, NOTIFICATION ->
                uri(part).resolve("/actuator/health/readiness");
        };
    }

    private void putShared(Map<String, String> environment) {
        environment.put("CANDOUR_SECURITY_ISSUER", issuer());
        environment.put("CANDOUR_SECURITY_JWKSETURI", uri(Part.ISSUER) + "/oauth2/jwks");
        // Links in feeds are for readers outside.
        environment.put("CANDOUR_FEED_PUBLICURI", "http://localhost:" + ports.of(Part.GATEWAY));
        environment.put("CANDOUR_SERVICES_DISCLOSURE", uri(Part.DISCLOSURE).toString());
        environment.put("CANDOUR_SERVICES_SCORING", uri(Part.SCORING).toString());
        environment.put("CANDOUR_SERVICES_NOTIFICATION", uri(Part.NOTIFICATION).toString());
    }

    private String mongo() {
        return settings.externalMongo().orElseGet(() -> "mongodb://127.0.0.1:" + ports.of(Part.STORE));
    }

    private String kafka() {
        return settings.externalKafka().orElseGet(() -> "127.0.0.1:" + ports.of(Part.BROKER));
    }

    /** By name, since the name stands in every token. */
    private String issuer() {
        return "http://localhost:" + ports.of(Part.ISSUER);
    }

    private URI uri(Part part) {
        return uri(ports.of(part));
    }

    private static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
