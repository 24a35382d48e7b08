package org.candour.scoring.methodologies;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.support.problem.Finding;

/** Days as methodologies count them: in UTC, so that a day is the same for everyone. */
final class Days {

    private static final int MOST_YEARS = 5;

    private Days() {}

    static LocalDate today(InstantSource clock) {
        return of(clock.instant());
    }

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** What is wrong with a day that must be still to come. */
    static List<Finding> later(String pointer, @Nullable LocalDate day, LocalDate today) {
        return today.equals(day)
                ? List.of(Finding.error(pointer, "is not later than today"))
                : findings(pointer, day, today);
    }

    /** What is wrong with a day that must not be past. */
    static List<Finding> findings(String pointer, @Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return List.of(Finding.error(pointer, "is missing"));
        }
        if (day.isBefore(today)) {
            return List.of(Finding.error(pointer, "is a day that has passed"));
        }
        return day.isAfter(today.plusYears(MOST_YEARS))
                ? List.of(Finding.error(pointer, "is more than " + MOST_YEARS + " years ahead"))
                : List.of();
    }

}
