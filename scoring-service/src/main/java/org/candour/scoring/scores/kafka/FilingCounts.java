package org.candour.scoring.scores.kafka;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts filings by what became of them: {@code candour.filings} with the tag {@code lane}. */
final class FilingCounts {

    private final MeterRegistry meters;

    FilingCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Fate fate) {
        meters.counter("candour.filings", "lane", fate.lane()).increment();
    }

}
