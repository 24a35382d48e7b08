package org.candour.load;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/** A process that is measured, from its start to its end. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final int LAST_LINES = 5;

    private final Process process;
    private final Path log;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Program start(Path folder, List<String> command) throws IOException {
        Path log = Files.createTempFile("candour-bench-", ".log");
        return new Program(new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start(), log);
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
        await(address, found -> found == status, Integer.toString(status));
    }

    /** Asks until the address answers, whatever the status. */
    void awaitAnswer(URI address) throws IOException, InterruptedException {
        await(address, found -> true, "answer");
    }

    private void await(URI address, IntPredicate enough, String wanted)
            throws IOException, InterruptedException {
        int last = 0;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
                last = HTTP.send(request, BodyHandlers.discarding()).statusCode();
                if (enough.test(last)) {
                    return;
                }
            } catch (ConnectException e) {
                // not there yet
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        List<String> lines = Files.readAllLines(log);
        throw new IOException("no " + wanted + " from " + address + ", last " + last
                + "; the end of its output:\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.delete(log);
    }
}
