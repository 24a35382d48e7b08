package org.candour.scoring.methodologies;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.candour.scoring.engine.Methodology;
import org.candour.support.event.Unavailable;

/**
 * Compiles few texts at a time, so that memory is bounded by how many and not by how many ask; the others wait their
 * turn. A text of a megabyte may take some forty while it is checked, and a second or more.
 */
final class FewAtATime implements MethodologyCompiler {

    private final MethodologyCompiler compiler;

    private final Semaphore turns;

    private final Duration patience;

    /**
     * Compiles with another.
     *
     * @param most at a time
     * @param patience how long each waits for its turn
     */
    FewAtATime(MethodologyCompiler compiler, int most, Duration patience) {
        this.compiler = compiler;
        this.turns = new Semaphore(most, true);
        this.patience = patience;
    }

    @Override
    public Methodology compile(byte[] text) {
        if (!hasATurn()) {
            throw new Unavailable("others are being compiled");
        }
        try {
            return compiler.compile(text);
        } finally {
            turns.release();
        }
    }

    private boolean hasATurn() {
        try {
            return turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

}
