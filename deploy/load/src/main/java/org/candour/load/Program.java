package org.candour.load;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that is measured, from its start to its end. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;

    private Program(Process process) {
        this.process = process;
    }

    static Program start(Path folder, List<String> command) throws IOException {
        return new Program(new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(new File("/dev/null")).start());
    }

    /** The start of a command that runs Java as {@code ./candour run} does. */
    static List<String> java(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx256m", "-Duser.timezone=UTC", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(options));
        return command;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Asks until the address answers with this status; another answer is not enough. */
    void awaitStatus(URI address, int status) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
                if (HTTP.send(request, BodyHandlers.discarding()).statusCode() == status) {
                    return;
                }
            } catch (ConnectException e) {
                // not there yet
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new IOException("no " + status + " from " + address);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
