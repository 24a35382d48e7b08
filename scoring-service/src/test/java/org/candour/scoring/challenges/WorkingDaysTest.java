package org.candour.scoring.challenges;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2026-11-02T00:00:00Z,10,2026-11-16", "2026-11-02T23:59:59.999Z,10,2026-11-16",
            "2026-11-06T12:00:00Z,1,2026-11-09", "2026-11-07T12:00:00Z,1,2026-11-09",
            "2026-11-08T12:00:00Z,1,2026-11-09", "2026-11-08T12:00:00Z,20,2026-12-04",
            "2026-12-24T12:00:00Z,1,2026-12-25"})
    void countsFromTheDayAfterWithoutWeekends(Instant from, int days, LocalDate last) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(last);
    }

    @Test
    void endsADayAtMidnightUtc() {
        assertThat(WorkingDays.end(LocalDate.of(2026, 11, 16))).isEqualTo("2026-11-17T00:00:00Z");
    }

}
