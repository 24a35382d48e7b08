package org.candour.scoring.onrecord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import org.candour.scoring.scores.Arrivals;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTest {

    private final AtomicLong nanos = new AtomicLong();

    private final List<Duration> rests = new ArrayList<>();

    private final Arrivals arrivals = new Arrivals(nanos::get);

    private final Pace pace = new Pace(arrivals, nanos::get, rests::add);

    @Test
    void restsAsLongAsItWorked() {
        pace.keep(() -> pass(Duration.ofMillis(40)));

        assertThat(rests).containsExactly(Duration.ofMillis(40));
    }

    @Test
    void restsSeveralTimesAsLongWhileFilingsComeIn() {
        arrivals.note();
        pace.keep(() -> pass(Duration.ofMillis(40)));
        pass(Duration.ofMillis(961));
        pace.keep(() -> pass(Duration.ofMillis(40)));

        assertThat(rests).containsExactly(Duration.ofMillis(120), Duration.ofMillis(40));
    }

    @Test
    void neverRestsLongerThanItsLeaseCanBear() {
        arrivals.note();
        pace.keep(() -> pass(Duration.ofMillis(990)));

        assertThat(rests).containsExactly(Duration.ofSeconds(2));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

}
