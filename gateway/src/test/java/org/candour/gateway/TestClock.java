package org.candour.gateway;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it, so that no test depends on how fast its machine is. */
public final class TestClock implements InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @Override
    public Instant instant() {
        return now.get();
    }

    /** This much time passes. */
    public void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
