package org.candour.scoring.benchmarks.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.candour.scoring.engine.FormRef;

/**
 * Names a table.
 *
 * @param form the form whose answers it is about
 * @param year the year in which the periods of the filings ended
 */
public record TableId(FormRef form, int year) {

    private static final int DAYS_FOR_LATE_EVENTS = 7;

    /** What is published at this moment or later is not in it: the first of January, a year after the year was over. */
    public Instant closes() {
        return firstOfJanuary().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The day from which on it can be made; what was published in time has arrived by then. */
    public LocalDate due() {
        return firstOfJanuary().plusDays(DAYS_FOR_LATE_EVENTS);
    }

    private LocalDate firstOfJanuary() {
        return LocalDate.of(year + 2, 1, 1);
    }

    @Override
    public String toString() {
        return form.id() + "/" + form.version() + "/" + year;
    }

}
