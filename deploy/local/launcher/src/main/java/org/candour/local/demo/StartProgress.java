package org.candour.local.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

import org.candour.local.launcher.Part;
import org.candour.local.launcher.Progress;

/** Says which parts are ready. */
record StartProgress(PrintStream out) implements Progress {

    @Override
    public void ready(Part part, Duration after) {
        out.printf("  %s is ready after %.1f s%n", part.label(), after.toMillis() / 1_000.0);
    }

    @Override
    public void ended(Part part, int exitCode, Duration pause, Path log) {
        out.printf("  %s ended with %d and is started again (log: %s)%n", part.label(), exitCode, log);
    }

    @Override
    public void said(String line) {
        out.println("  " + line);
    }
}
