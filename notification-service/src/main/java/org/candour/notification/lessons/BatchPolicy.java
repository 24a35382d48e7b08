package org.candour.notification.lessons;

import java.time.Duration;
import java.time.Instant;

/**
 * When lessons leave.
 *
 * @param interval         at least so long between two batches
 * @param minimumCompanies lessons of so many companies at least leave together
 * @param maximumWait      after so long the moderator is asked again
 */
public record BatchPolicy(Duration interval, int minimumCompanies, Duration maximumWait) {

    /** Whether the time for another batch has come. */
    boolean isTime(Batch last, Instant now) {
        return !now.isBefore(last.at().plus(interval));
    }

    /** Whether so many companies are enough to hide among. */
    boolean isEnough(long companies) {
        return minimumCompanies <= 1 || companies >= minimumCompanies;
    }
}
