package org.candour.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.candour.client.ApiClient;
import org.candour.client.Drafts;

/**
 * The gateway in front of a service that answers at once, beside the same Spring Cloud Gateway without a
 * filter, and an nginx proxy where nginx is installed. Limits are raised out of the way; all else is on.
 */
final class GatewayBench {

    private static final Wrk WRK = new Wrk(32, Duration.ofSeconds(5));
    private static final int WARM_UPS = 6;
    private static final int COUNTED = 5;

    private final Path root;
    private final ApiClient issuer;

    private GatewayBench(Path root, ApiClient issuer) {
        this.root = root;
        this.issuer = issuer;
    }

    static void run(Path root, Report report) throws Exception {
        try (BenchSystem system = BenchSystem.start(root)) {
            new GatewayBench(root, system.publicClient()).measure(system, report);
        }
    }

    private void measure(BenchSystem system, Report report) throws Exception {
        String body = JsonMapper.shared().writeValueAsString(Drafts.hygiene(Drafts.ACME, "A filing."));
        int port = Program.freePort();
        int barePort = Program.freePort();
        try (StubUpstream stub = StubUpstream.start();
                Program gateway = gateway(system, port, stub);
                Program bare = bare(barePort, stub)) {
            gateway.awaitStatus(URI.create("http://127.0.0.1:" + port + "/api/v1/forms"), 200);
            bare.awaitStatus(URI.create("http://127.0.0.1:" + barePort + "/api/v1/forms"), 200);
            Map<String, Program> fronts = new LinkedHashMap<>(Map.of());
            Map<String, Integer> ports = new LinkedHashMap<>();
            fronts.put("gateway", gateway);
            ports.put("gateway", port);
            fronts.put("without filters", bare);
            ports.put("without filters", barePort);
            Optional<Nginx> nginx = Nginx.inFrontOf(stub.port());
            try {
                nginx.ifPresent(proxy -> {
                    fronts.put("nginx", proxy.program());
                    ports.put("nginx", proxy.port());
                });
                report.table("GET with a token, 32 connections", "requests",
                        medians(fronts, ports, ""), "without filters");
                report.table("POST of " + body.length() / 1_000 + " KB with a token, 32 connections",
                        "requests",
                        medians(fronts, ports, body), "without filters");
            } finally {
                if (nginx.isPresent()) {
                    nginx.get().close();
                }
            }
        }
    }

    private Map<String, Sample> medians(Map<String, Program> fronts, Map<String, Integer> ports, String body)
            throws Exception {
        Map<String, Rounds.Measurement> variants = new LinkedHashMap<>();
        fronts.forEach((name, front) -> {
            URI address = URI.create("http://127.0.0.1:" + ports.get(name) + "/api/v1/disclosures");
            variants.put(name,
                    () -> WRK.take(new Wrk.Request(address, issuer.token("acme"), body),
                            List.of(front.handle())));
        });
        return new Rounds(WARM_UPS, COUNTED).medians(variants);
    }

    private Program gateway(BenchSystem system, int port, StubUpstream stub) throws IOException {
        List<String> command = Program.java("-jar", root.resolve("gateway/target/gateway.jar").toString());
        command.add("--server.port=" + port);
        command.add("--management.server.port=" + Program.freePort());
        for (String service : List.of("disclosure", "scoring", "notification")) {
            command.add("--candour.services." + service + "=http://127.0.0.1:" + stub.port());
        }
        command.add("--candour.security.issuer=" + system.addresses().issuer());
        command.add("--candour.security.jwk-set-uri=" + system.addresses().issuer() + "/oauth2/jwks");
        command.add("--candour.gateway.limits.client-per-second=1000000");
        command.add("--candour.gateway.limits.client-burst=1000000");
        return Program.start(root, command);
    }

    private Program bare(int port, StubUpstream stub) throws IOException {
        Path target = root.resolve("deploy/load/target");
        List<String> command = new ArrayList<>(
                Program.java("-cp", "load.jar" + java.io.File.pathSeparator + "lib/*",
                        BareGateway.class.getName()));
        command.add("--server.address=127.0.0.1");
        command.add("--server.port=" + port);
        String route = "--spring.cloud.gateway.server.webflux.routes[0].";
        command.add(route + "id=all");
        command.add(route + "uri=http://127.0.0.1:" + stub.port());
        command.add(route + "predicates[0]=Path=/**");
        if (Files.notExists(target.resolve("load.jar"))) {
            throw new IOException("load.jar is not built");
        }
        return Program.start(target, command);
    }
}
