package org.candour.local.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code ./candour run}: starts everything, says so, and waits for Ctrl-C. */
final class Run {

    private static final Duration PATIENCE_TO_REGISTER = Duration.ofMinutes(2);

    private final RunOptions options;
    private final PrintStream out;

    Run(RunOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    void untilStopped() throws InterruptedException {
        long start = System.nanoTime();
        ConsoleProgress progress = new ConsoleProgress(out);
        LocalSystem system = LocalSystem.prepare(options.settings(), options.fresh(), progress);
        AtomicBoolean stopping = new AtomicBoolean();
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.set(true);
            out.println("\nStopping.");
            system.close();
            out.println("Stopped.");
            stopped.countDown();
        }, "stop"));

        out.println("Starting Candour; data and logs are in " + options.settings().home() + ".");
        try {
            system.startParts();
            registerCompanies(system);
            progress.allReady();
            out.println(Welcome.text(system.addresses(), Duration.ofNanos(System.nanoTime() - start)));
        } catch (Refusal e) {
            if (!stopping.get()) { // Ctrl-C during the start is no reason to complain
                throw e;
            }
        }
        stopped.await();
    }

    /** A busy machine may answer late, and a part may die between being ready and being asked. */
    private static void registerCompanies(LocalSystem system) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_TO_REGISTER.toNanos();
        while (true) {
            try {
                FirstCompanies.register(system.addresses());
                return;
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw new Refusal(
                            "The example companies could not be registered: " + e.getMessage() + ".");
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }
}
