package org.candour.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.client.Drafts;
import org.candour.local.launcher.Addresses;
import org.candour.local.launcher.LocalSystem;
import org.candour.local.launcher.Part;
import org.candour.local.launcher.Progress;
import org.candour.local.launcher.Settings;

/** A whole Candour on free ports, with data of its own that is gone afterwards. */
final class BenchSystem implements AutoCloseable {

    private static final long LOOK_MILLIS = 500;
    private static final long QUIET_SHARE = 10;

    private final Path root;
    private final Path home;
    private final Part[] parts;
    private LocalSystem system;

    private BenchSystem(Path root, Path home, Part[] parts, LocalSystem system) {
        this.root = root;
        this.home = home;
        this.parts = parts;
        this.system = system;
    }

    static BenchSystem start(Path root) throws IOException {
        return start(root, Part.values());
    }

    static BenchSystem start(Path root, Part... parts) throws IOException {
        Path home = Files.createTempDirectory("candour-bench-");
        BenchSystem started = new BenchSystem(root, home, parts, run(root, home, parts));
        Answer registered = started.disclosureClient().put("admin", "/api/v1/companies/" + Drafts.ACME,
                Map.of("name", "Example Ltd", "country", "DE", "status", "verified"));
        if (registered.status() != 201) {
            throw new IOException("not registered: " + registered);
        }
        return started;
    }

    /** Stops all processes and starts them again on the same data. */
    void restart() {
        system.close();
        system = run(root, home, parts);
    }

    private static LocalSystem run(Path root, Path home, Part... parts) {
        return LocalSystem.start(Settings.isolated(root, home).only(parts), false, Progress.silent());
    }

    Addresses addresses() {
        return system.addresses();
    }

    /** Through the public door. */
    ApiClient publicClient() {
        return new ApiClient(addresses().gateway(), addresses().issuer());
    }

    /** Straight to disclosure-service. */
    ApiClient disclosureClient() {
        return new ApiClient(addresses().disclosure(), addresses().issuer());
    }

    /** Returns when what the round before left to do is done: its processes use next to no CPU. */
    void awaitQuiet() throws InterruptedException {
        List<ProcessHandle> all = Stream.of(parts).map(system::process).toList();
        Duration before = Cpu.of(all);
        while (true) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            Duration now = Cpu.of(all);
            if (now.minus(before).toMillis() * QUIET_SHARE <= LOOK_MILLIS) {
                return;
            }
            before = now;
        }
    }

    /** Kills a part's process; it is started again by itself. */
    void kill(Part part) {
        system.kill(part);
    }

    /** Does something while a part's process stands still; what takes seconds, and the others give the part up. */
    void whileStill(Part part, Work work) throws Exception {
        signal("-STOP", part);
        try {
            work.run();
        } finally {
            signal("-CONT", part);
        }
    }

    private void signal(String signal, Part part) throws IOException, InterruptedException {
        String process = Long.toString(system.process(part).pid());
        if (new ProcessBuilder("kill", signal, process).inheritIO().start().waitFor() != 0) {
            throw new IOException(part.label() + " cannot be sent " + signal);
        }
    }

    /** Something to do. */
    interface Work {

        void run() throws Exception;
    }

    ProcessHandle process(Part part) {
        return system.process(part);
    }

    List<ProcessHandle> processes(Part... parts) {
        return Stream.of(parts).map(system::process).toList();
    }

    @Override
    public void close() throws IOException {
        system.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
