package org.candour.scoring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. */
public final class MovableClock implements InstantSource {

    private volatile Instant now;

    /** A clock that stands. */
    public MovableClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves it. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

}
