package org.candour.local.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A store in a JVM of its own, on any free port. */
final class StoreProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("listens on (mongodb://\\S+) ");

    private final Process process;
    private final Path errors;
    private final String uri;

    private StoreProcess(Process process, Path errors, String uri) {
        this.process = process;
        this.errors = errors;
        this.uri = uri;
    }

    /** Starts it and waits until it listens. */
    static StoreProcess start(Path file, String... prefix) throws IOException {
        List<String> command = new ArrayList<>(List.of(prefix));
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), StoreServer.class.getName(), file.toString(), "0"));
        Path errors = Files.createTempFile(file.getParent(), "store", ".err");
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String line = process.inputReader(StandardCharsets.UTF_8).readLine();
        Matcher address = ADDRESS.matcher(line == null ? "" : line);
        if (!address.find()) {
            process.destroyForcibly();
            throw new IOException("The store did not start: " + Files.readString(errors));
        }
        return new StoreProcess(process, errors, address.group(1));
    }

    /** Without retries: a write to a killed store fails. The patience is for a busy machine, at the start. */
    String uri() {
        return uri + "/?retryWrites=false&serverSelectionTimeoutMS=20000";
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int waitForEnd() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The store still runs.");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
