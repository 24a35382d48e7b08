package org.candour.disclosure.register;

import java.time.Duration;

import org.candour.disclosure.register.ReplayEvents.Pause;

/**
 * Keeps the order of a company's events where two relays send them: what is told of a filing by another relay than the
 * register's waits here until the filing's own event is with the broker.
 */
public final class TellInOrder {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PAUSES = 60;

    private final RelayProgress progress;
    private final Pause pause;

    public TellInOrder(RelayProgress progress) {
        this(progress, Thread::sleep);
    }

    TellInOrder(RelayProgress progress, Pause pause) {
        this.progress = progress;
        this.pause = pause;
    }

    /**
     * Returns when the event of that position was acknowledged, mostly at once.
     *
     * @throws RegisterUnavailable if that takes longer than some three seconds
     */
    public void after(long position) {
        try {
            for (int i = 0; progress.upTo() < position; i++) {
                if (i == PAUSES) {
                    throw new RegisterUnavailable("position " + position + " is not told yet", null);
                }
                pause.rest(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterUnavailable("interrupted while position " + position + " was told", e);
        }
    }
}
