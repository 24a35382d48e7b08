package org.candour.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/** All of Candour as processes on this machine. */
public final class LocalSystem implements AutoCloseable {

    /** Parts of one step end together. */
    private static final List<List<Part>> STOP_ORDER = List.of(List.of(Part.GATEWAY),
            List.of(Part.DISCLOSURE, Part.SCORING, Part.NOTIFICATION),
            List.of(Part.ISSUER, Part.BROKER), List.of(Part.STORE));

    private final Settings settings;
    private final Home home;
    private final Children children;
    private final Programs programs;
    private final Ports ports;
    private final Wiring wiring;
    private final Progress progress;
    private final Map<Part, Supervised> parts = new EnumMap<>(Part.class);
    private final AotCaches caches;
    /** Guarded by the parts. */
    private boolean closing;
    private @Nullable Thread atExit;

    private LocalSystem(Settings settings, Home home, Progress progress) throws IOException {
        this.settings = settings;
        this.home = home;
        this.progress = progress;
        this.children = new Children(home.folder());
        this.programs = new Programs(settings.root());
        for (String name : children.endLeftovers()) {
            progress.said("Ended the " + name + " that an earlier start left behind.");
        }
        this.ports = new Ports(settings);
        this.wiring = new Wiring(settings, ports);
        this.caches = new AotCaches(settings, programs, wiring);
    }

    /**
     * Starts everything and returns when all parts are ready.
     *
     * @param fresh whether data of an earlier start is deleted first
     * @throws Refusal when it cannot be started, with the reason
     */
    public static LocalSystem start(Settings settings, boolean fresh, Progress progress) {
        LocalSystem system = prepare(settings, fresh, progress);
        system.closeOnExit();
        try {
            system.startParts();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** The parts ignore Ctrl-C, so that they end in our order: whoever is interrupted must end them. */
    private void closeOnExit() {
        atExit = new Thread(this::close, "stop");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    private void forgetExit() {
        Thread hook = atExit;
        if (hook != null && !hook.equals(Thread.currentThread())) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // it is on its way already, and finds everything closed
            }
        }
    }

    /** Takes the data and chooses the ports; nothing runs yet. */
    static LocalSystem prepare(Settings settings, boolean fresh, Progress progress) {
        Home home = Home.take(settings.home());
        try {
            if (fresh) {
                // what an earlier start left running still writes there
                new Children(home.folder()).endLeftovers();
                home.clear();
            }
            return new LocalSystem(settings, home, progress);
        } catch (IOException e) {
            closeQuietly(home);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            closeQuietly(home);
            throw e;
        }
    }

    void startParts() {
        Map<Part, CompletableFuture<Duration>> ready = new EnumMap<>(Part.class);
        if (settings.externalKafka().isPresent()) {
            ExternalTopics.create(programs.of(Part.BROKER), wiring.addresses().kafka());
        }
        for (Part part : Part.values()) { // each stands after those that it needs
            if (settings.starts(part)) {
                ready.put(part, startAfter(part,
                        part.needs().stream().filter(ready::containsKey).map(ready::get).toList()));
            }
        }
        CompletableFuture<Void> all = CompletableFuture
                .allOf(ready.values().toArray(CompletableFuture[]::new));
        ready.values().forEach(one -> one.exceptionally(reason -> {
            all.completeExceptionally(reason); // without waiting for the others
            return Duration.ZERO;
        }));
        Patience.await(all);
        try {
            wiring.addresses().write(home.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (settings.trainCaches()) {
            caches.trainInBackground();
        }
    }

    /** Where the parts answer. */
    public Addresses addresses() {
        return wiring.addresses();
    }

    /** The log of a part. */
    public Path log(Part part) {
        return home.folder().resolve("logs").resolve(part.label() + ".log");
    }

    /** Kills a part's process without a word (SIGKILL); it is started again by itself. */
    public void kill(Part part) {
        supervised(part).kill();
    }

    /** The process that runs the part now. */
    public ProcessHandle process(Part part) {
        return supervised(part).process();
    }

    /** The folder with the part's program, unpacked, as its process runs it. */
    public Path program(Part part) {
        return programs.of(part);
    }

    /** Returns when all caches that can be made are there. */
    public void awaitCaches() throws InterruptedException {
        caches.await();
    }

    /** Returns when the part is ready, at once if it is. */
    public void awaitReady(Part part) {
        Patience.await(supervised(part).ready());
    }

    /** Stops everything in order and lets go of the data. */
    @Override
    public synchronized void close() {
        caches.stop();
        synchronized (parts) {
            closing = true; // from here on, none is added
            // The signal that ends us may have reached them too: none that ends now is started again.
            parts.values().forEach(Supervised::startNoMore);
        }
        try {
            Addresses.delete(home.folder());
            for (List<Part> step : STOP_ORDER) {
                List<Thread> stops = new ArrayList<>();
                step.stream().filter(parts::containsKey)
                        .forEach(part -> stops.add(Thread.startVirtualThread(() -> supervised(part).stop())));
                for (Thread stop : stops) {
                    stop.join();
                }
            }
            children.clear();
            ports.close();
            home.close();
            forgetExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Duration> startAfter(Part part, List<CompletableFuture<Duration>> needs) {
        Supervised.Blueprint blueprint = new PartBlueprint(part, programs, wiring);
        Supervised supervised = new Supervised(part, blueprint, home, children, progress);
        synchronized (parts) {
            if (closing) {
                throw new Refusal("The system is being stopped.");
            }
            parts.put(part, supervised);
        }
        return CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new)).thenCompose(nothing -> {
            supervised.start();
            return supervised.ready();
        });
    }

    private Supervised supervised(Part part) {
        synchronized (parts) {
            Supervised supervised = parts.get(part);
            if (supervised == null) {
                throw new IllegalArgumentException("The " + part.label() + " is not one of this system.");
            }
            return supervised;
        }
    }

    private static void closeQuietly(Home home) {
        try {
            home.close();
        } catch (IOException e) {
            // what went wrong before is what matters
        }
    }
}
