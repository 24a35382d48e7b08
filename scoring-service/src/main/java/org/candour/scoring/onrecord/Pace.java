package org.candour.scoring.onrecord;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.candour.scoring.scores.Arrivals;

/**
 * How fast the walk goes: as long as it works it rests, at least; while filings come in it rests several times as long,
 * so that most of the machine is theirs.
 */
public final class Pace {

    private static final int QUIET = 1;

    private static final int BUSY = 3;

    private static final Duration LATELY = Duration.ofSeconds(1);

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Arrivals arrivals;

    private final LongSupplier nanos;

    private final Consumer<Duration> rest;

    /**
     * A pace.
     *
     * @param arrivals tells whether filings come in
     * @param nanos a clock that only runs forward
     * @param rest comes back after the time that it is given
     */
    public Pace(Arrivals arrivals, LongSupplier nanos, Consumer<Duration> rest) {
        this.arrivals = arrivals;
        this.nanos = nanos;
        this.rest = rest;
    }

    void keep(Runnable work) {
        long begun = nanos.getAsLong();
        work.run();
        Duration worked = Duration.ofNanos(nanos.getAsLong() - begun);
        Duration due = worked.multipliedBy(arrivals.within(LATELY) ? BUSY : QUIET);
        rest.accept(due.compareTo(LONGEST) > 0 ? LONGEST : due);
    }

}
