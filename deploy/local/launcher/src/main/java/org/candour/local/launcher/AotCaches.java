package org.candour.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Makes the AOT caches that are missing, one after the other and behind everything else, so that the next start takes
 * half as long. A training start opens its own port, knows no database or broker and ends before it does any work.
 */
final class AotCaches {

    private final Settings settings;
    private final Programs programs;
    private final Wiring wiring;
    private @Nullable Process training;
    private @Nullable Thread trainer;
    private boolean stopped;

    AotCaches(Settings settings, Programs programs, Wiring wiring) {
        this.settings = settings;
        this.programs = programs;
        this.wiring = wiring;
    }

    void trainInBackground() {
        trainer = Thread.ofPlatform().daemon().name("aot-caches").start(() -> {
            try {
                for (Part part : Part.values()) {
                    if (settings.starts(part)) {
                        train(part);
                    }
                }
            } catch (IOException | InterruptedException e) {
                stop(); // a start without a cache is slower and otherwise the same
            }
        });
    }

    /** Returns when the training in the background, if there is any, has ended. */
    void await() throws InterruptedException {
        if (trainer != null) {
            trainer.join();
        }
    }

    synchronized void stop() {
        stopped = true;
        if (training != null) {
            training.descendants().forEach(ProcessHandle::destroyForcibly); // a second JVM writes the cache
            training.destroyForcibly();
        }
    }

    private void train(Part part) throws IOException, InterruptedException {
        Path program = programs.of(part);
        if (Files.exists(program.resolve(Commands.CACHE))) {
            return;
        }
        Path scratch = Files.createTempDirectory("candour-training");
        Path draft = program.resolve("training.aot");
        try {
            Process process = start(part, program, scratch, draft);
            if (process != null && process.waitFor() == 0 && Files.exists(draft)) {
                Files.move(draft, program.resolve(Commands.CACHE), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(program.resolve(draft.getFileName() + ".config"));
            Home.deleteTree(scratch);
        }
    }

    private synchronized @Nullable Process start(Part part, Path program, Path scratch, Path draft)
            throws IOException {
        if (stopped) {
            return null;
        }
        List<String> options = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + draft.getFileName()));
        List<String> arguments = List.of();
        Map<String, String> environment = new HashMap<>(wiring.environment(part));
        if (part.isSpring()) {
            options.add("-Dspring.context.exit=onRefresh");
            environment.putAll(Map.of("SERVER_PORT", "0", "MANAGEMENT_SERVER_PORT", "0",
                    "CANDOUR_MONGO_DATABASE", "candour-training"));
        } else {
            options.add("-Dcandour.exit-when-ready=true");
            arguments = wiring.trainingArguments(part, scratch);
        }
        ProcessBuilder command = Commands.java(part, program, options, arguments, environment);
        command.command().addAll(0, List.of("nice", "-n", "19"));
        training = command.redirectOutput(program.resolve("training.log").toFile()).start();
        return training;
    }
}
