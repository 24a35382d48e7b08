package org.candour.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** One part's process, started again when it dies. */
final class Supervised {

    /** How to start the process and how to know that it is ready. */
    interface Blueprint {

        /** The command, without where its output goes. */
        ProcessBuilder command() throws IOException;

        /** Asked over and over; {@code logStart} is where this process's part of the log begins. */
        Readiness readiness(Path log, long logStart);
    }

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration HEALTHY = Duration.ofSeconds(30);
    private static final Duration PATIENCE_TO_END = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 40;
    /** A part that was never ready and ended this often will not be. */
    private static final int FIRST_TRIES = 3;

    private final Part part;
    private final Blueprint blueprint;
    private final Home home;
    private final Children children;
    private final Progress progress;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Process process;
    private CompletableFuture<Duration> ready = new CompletableFuture<>();

    Supervised(Part part, Blueprint blueprint, Home home, Children children, Progress progress) {
        this.part = part;
        this.blueprint = blueprint;
        this.home = home;
        this.children = children;
        this.progress = progress;
    }

    /** Starts and watches; returns at once. */
    void start() {
        Thread.ofPlatform().daemon().name(part.label()).start(this::watch);
    }

    /** Done once the process of now, or the next one, is ready; fails when it never will be. */
    synchronized CompletableFuture<Duration> ready() {
        return ready.copy();
    }

    /** The process of now. */
    synchronized ProcessHandle process() {
        if (process == null) {
            throw new IllegalStateException("the " + part.label() + " does not run");
        }
        return process.toHandle();
    }

    /** Kills the process without a word (SIGKILL); the watcher starts the next one. */
    void kill() {
        Process victim;
        synchronized (this) {
            victim = process;
            if (ready.isDone()) {
                ready = new CompletableFuture<>();
            }
        }
        if (victim != null) {
            victim.destroyForcibly().onExit().join();
        }
    }

    /** Leaves the process as it is, and starts no other after it. */
    void startNoMore() {
        stopping.countDown();
    }

    /** Ends the process, first politely, and starts no other. */
    void stop() {
        Process victim;
        synchronized (this) {
            stopping.countDown();
            victim = process;
        }
        if (victim != null) {
            victim.destroy();
            try {
                if (!victim.waitFor(PATIENCE_TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                    victim.destroyForcibly().onExit().join();
                }
            } catch (InterruptedException e) {
                victim.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }

    private void watch() {
        Duration pause = FIRST_PAUSE;
        boolean everReady = false;
        try {
            for (int tries = 1;; tries++) {
                long start = System.nanoTime();
                Path log = home.log(part);
                try {
                    long begin = sizeOf(log);
                    Readiness readiness = blueprint.readiness(log, begin);
                    Process running = launch(log);
                    if (running == null) {
                        fail(new Refusal("The " + part.label() + " was stopped."));
                        return;
                    }
                    everReady |= awaitReady(running, readiness, start);
                    int code = running.waitFor();
                    if (!everReady && tries == FIRST_TRIES) {
                        fail(new Refusal("The " + part.label() + " ended with " + code
                                + " while it was starting; " + LastWords.of(log, begin)));
                        return;
                    }
                    pause = Duration.ofNanos(System.nanoTime() - start).compareTo(HEALTHY) > 0
                            ? FIRST_PAUSE
                            : pause;
                    if (!isToGoOn()) {
                        return;
                    }
                    progress.ended(part, code, pause, log);
                } catch (IOException | UncheckedIOException e) {
                    if (!everReady) {
                        throw e;
                    }
                    // a full disk takes no note of a process; there may be room again later
                    progress.said("The " + part.label() + " cannot be started now: " + e.getMessage());
                }
                if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                        ? pause.multipliedBy(2)
                        : LONGEST_PAUSE;
            }
        } catch (IOException | RuntimeException e) {
            fail(e);
        } catch (InterruptedException e) {
            fail(e);
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process launch(Path log) throws IOException {
        if (isStopping()) {
            return null;
        }
        Process started = blueprint.command().redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            children.add(part, started.toHandle());
        } catch (UncheckedIOException e) {
            started.destroyForcibly();
            throw e;
        }
        process = started;
        return started;
    }

    private boolean awaitReady(Process running, Readiness readiness, long start) throws InterruptedException {
        while (!readiness.isReady()) {
            if (running.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        Duration after = Duration.ofNanos(System.nanoTime() - start);
        progress.ready(part, after);
        synchronized (this) {
            if (running.isAlive()) {
                ready.complete(after);
            }
        }
        return true;
    }

    /** False when there is to be no next process. */
    private boolean isToGoOn() throws IOException {
        synchronized (this) {
            if (ready.isDone()) {
                ready = new CompletableFuture<>();
            }
            if (isStopping()) {
                return false;
            }
        }
        if (!home.hasRoom()) {
            progress.said("The disk under " + home.folder() + " is full.");
        }
        return true;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private synchronized void fail(Exception reason) {
        ready.completeExceptionally(reason);
    }

    private static long sizeOf(Path log) throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }
}
