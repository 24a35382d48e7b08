package org.candour.scoring.methodologies;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.candour.support.event.Unavailable;

/** Lets few do something at a time, so that its cost is bounded by how many and not by how many ask; the others wait. */
public final class Turns {

    private final Semaphore turns;

    private final Duration patience;

    /**
     * Turns for one kind of work.
     *
     * @param most at a time
     * @param patience how long each waits for its turn
     */
    public Turns(int most, Duration patience) {
        this.turns = new Semaphore(most, true);
        this.patience = patience;
    }

    /**
     * Does some work when its turn has come.
     *
     * @param work what is done
     * @return what it answers
     * @throws Unavailable if others took too long
     */
    public <T> T take(Supplier<T> work) {
        if (!hasATurn()) {
            throw new Unavailable("others have their turn");
        }
        try {
            return work.get();
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
