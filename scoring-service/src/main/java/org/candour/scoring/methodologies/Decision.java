package org.candour.scoring.methodologies;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That a methodology is adopted or retired.
 *
 * @param by who decided
 * @param reason why
 * @param effectiveFrom the day, in UTC, from which it has effect
 * @param decided when
 * @param backtest what had been tried by then, if anything
 */
public record Decision(Official by, String reason, LocalDate effectiveFrom, Instant decided,
        @Nullable SeenBacktest backtest) {

    /**
     * A decision without a back-test.
     *
     * @param by who decided
     * @param reason why
     * @param effectiveFrom the day, in UTC, from which it has effect
     * @param decided when
     */
    public Decision(Official by, String reason, LocalDate effectiveFrom, Instant decided) {
        this(by, reason, effectiveFrom, decided, null);
    }

    Decision having(@Nullable SeenBacktest seen) {
        return new Decision(by, reason, effectiveFrom, decided, seen);
    }

}
