package org.candour.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Keeps record of the processes of a system, so that a launcher that was killed leaves none behind for good. */
final class Children {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    Children(Path home) {
        this.file = home.resolve("processes");
    }

    synchronized void add(Part part, ProcessHandle process) {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.writeString(file, process.pid() + " " + started + " " + part.label() + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets all, after all have ended. */
    synchronized void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Ends what is left of an earlier launcher; returns the names of what was. */
    synchronized List<String> endLeftovers() throws IOException {
        List<String> ended = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] fields = line.split(" ", 3);
                if (fields.length == 3 && leftover(fields).isPresent()) {
                    end(leftover(fields).orElseThrow());
                    ended.add(fields[2]);
                }
            }
        }
        clear();
        return ended;
    }

    /** A process number is given to another process some day; its start tells it apart. */
    private static Optional<ProcessHandle> leftover(String[] fields) {
        Instant started = Instant.ofEpochMilli(Long.parseLong(fields[1]));
        return ProcessHandle.of(Long.parseLong(fields[0])).filter(ProcessHandle::isAlive)
                .filter(process -> process.info().startInstant()
                        .filter(instant -> Duration.between(started, instant).abs()
                                .compareTo(CLOCK_TOLERANCE) < 0)
                        .isPresent());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
