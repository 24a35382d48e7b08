package org.candour.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.core.ConditionTimeoutException;

import org.candour.client.ApiClient;
import org.candour.client.Drafts;
import org.candour.local.launcher.Addresses;
import org.candour.local.launcher.LocalSystem;
import org.candour.local.launcher.Part;
import org.candour.local.launcher.Progress;
import org.candour.local.launcher.Settings;

import static org.awaitility.Awaitility.await;

/** One running Candour, on free ports and with data of its own, for all acceptance tests. */
final class AcceptanceSystem implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path home;
    private final LocalSystem system;
    private final ApiClient api;
    private final TopicReader topics;

    private AcceptanceSystem(Path home, LocalSystem system) {
        this.home = home;
        this.system = system;
        this.api = new ApiClient(system.addresses().gateway(), system.addresses().issuer());
        this.topics = new TopicReader(system.addresses().kafka());
    }

    /** As the authority does: both companies of the tests are known and verified, however slow a first answer is. */
    private void register() {
        for (String company : List.of(Drafts.ACME, Drafts.GLOBEX)) {
            await().atMost(PATIENCE).ignoreExceptions()
                    .until(() -> api.put("admin", "/api/v1/companies/" + company,
                            Map.of("name", "Example Ltd", "country", "DE", "status", "verified")),
                            answer -> answer.status() == 201 || answer.status() == 200);
        }
    }

    static AcceptanceSystem start() throws IOException {
        Path home = Files.createTempDirectory("candour-acceptance-");
        Path root = Path.of(System.getProperty("candour.root"));
        AcceptanceSystem started = new AcceptanceSystem(home,
                LocalSystem.start(Settings.isolated(root, home).inBrief(), false, Progress.silent()));
        try {
            started.register();
            return started;
        } catch (ConditionTimeoutException e) {
            started.close();
            throw e;
        }
    }

    ApiClient api() {
        return api;
    }

    TopicReader topics() {
        return topics;
    }

    Addresses addresses() {
        return system.addresses();
    }

    String kafkaBootstrap() {
        return system.addresses().kafka();
    }

    /** What the issuer signs with; whoever holds it could be anybody. */
    Path issuerKey() {
        return home.resolve("issuer-key.json");
    }

    /** The folder with a log file for each process. */
    Path logs() {
        return home.resolve("logs");
    }

    /** Kills the process without a word; the launcher starts it again. */
    void kill(Part part) {
        system.kill(part);
    }

    void awaitReady(Part part) {
        system.awaitReady(part);
    }

    /** Stops it; of its data, which are large, only the logs stay. */
    @Override
    public void close() {
        system.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.startsWith(logs()) && !file.equals(home)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
