package org.candour.scoring.methodologies;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When everyone may comment on a methodology.
 *
 * @param opened when it began
 * @param until the last day, in UTC
 */
public record CommentPeriod(Instant opened, LocalDate until) {

    /**
     * Whether comments are taken.
     *
     * @param today in UTC
     * @return up to the end of the last day
     */
    public boolean isOpen(LocalDate today) {
        return !today.isAfter(until);
    }

}
