package org.candour.notification.lessons;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * When something happened, no finer than its granularity.
 *
 * @param granularity year, quarter or month
 * @param value       {@code 2026}, {@code 2026-Q3} or {@code 2026-09}
 */
public record Period(Granularity granularity, String value) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern QUARTER = Pattern.compile("(?:19|20)[0-9]{2}-Q[1-4]");
    private static final Pattern MONTH = Pattern.compile("(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])");

    /** The period, or null when the value is not written as its granularity asks. */
    static @Nullable Period read(Granularity granularity, String value) {
        Pattern pattern = switch (granularity) {
            case YEAR -> YEAR;
            case QUARTER -> QUARTER;
            case MONTH -> MONTH;
        };
        return pattern.matcher(value).matches() ? new Period(granularity, value) : null;
    }

    LocalDate start() {
        int year = Integer.parseInt(value.substring(0, 4));
        return switch (granularity) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case QUARTER -> LocalDate.of(year, (value.charAt(6) - '1') * 3 + 1, 1);
            case MONTH -> LocalDate.of(year, Integer.parseInt(value.substring(5)), 1);
        };
    }
}
