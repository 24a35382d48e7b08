package org.candour.scoring.scores;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** When filings last came in at this replica, so that what can wait makes room for them. */
public final class Arrivals {

    private final LongSupplier nanos;

    private final AtomicLong last;

    /**
     * Begins quietly.
     *
     * @param nanos a clock that only runs forward
     */
    public Arrivals(LongSupplier nanos) {
        this.nanos = nanos;
        this.last = new AtomicLong(nanos.getAsLong() - Duration.ofDays(1).toNanos());
    }

    /** Filings are here. */
    public void note() {
        last.set(nanos.getAsLong());
    }

    /**
     * Whether filings came in lately.
     *
     * @param span how far back that reaches
     * @return whether the last came within it
     */
    public boolean within(Duration span) {
        return nanos.getAsLong() - last.get() <= span.toNanos();
    }

}
