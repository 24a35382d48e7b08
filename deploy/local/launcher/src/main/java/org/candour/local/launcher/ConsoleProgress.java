package org.candour.local.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Writes a line for everything that happens. */
final class ConsoleProgress implements Progress {

    private final PrintStream out;
    private boolean allReady;

    ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    /** From now on a line is news of a running system, and says when. */
    synchronized void allReady() {
        allReady = true;
    }

    @Override
    public void ready(Part part, Duration after) {
        said("%-21s ready after %.1f s".formatted(part.label(), after.toMillis() / 1_000.0));
    }

    @Override
    public void ended(Part part, int exitCode, Duration pause, Path log) {
        said("%-21s ended with %d; starting it again in %.1f s (log: %s)".formatted(part.label(), exitCode,
                pause.toMillis() / 1_000.0, log));
    }

    @Override
    public synchronized void said(String line) {
        out.println("  " + (allReady
                ? LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + "  "
                : "") + line);
    }
}
