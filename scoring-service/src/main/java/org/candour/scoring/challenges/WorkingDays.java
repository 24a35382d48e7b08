package org.candour.scoring.challenges;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Monday to Friday, in UTC. Public holidays count: they are others in every country. */
final class WorkingDays {

    private WorkingDays() {}

    /**
     * Counts on.
     *
     * @param from that day itself is not counted
     * @param days at least one
     * @return the last of the days
     */
    static LocalDate after(Instant from, int days) {
        LocalDate day = LocalDate.ofInstant(from, ZoneOffset.UTC);
        for (int counted = 0; counted < days;) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return day;
    }

    /** When a day is over. */
    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

}
