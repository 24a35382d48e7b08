package org.candour.notification.lessons.config;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.candour.notification.lessons.BatchPolicy;

/**
 * How lessons are released. The profile {@code local} sets 0 s and 1.
 *
 * @param batchInterval         at least so long between two batches
 * @param batchMinimumCompanies lessons of so many companies at least are released together
 * @param maximumWait           an approved lesson that waited longer is shown to the moderators again
 */
@ConfigurationProperties("candour.lessons")
record LessonProperties(@DefaultValue("24h") Duration batchInterval,
        @DefaultValue("3") int batchMinimumCompanies,
        @DefaultValue("30d") Duration maximumWait) {

    BatchPolicy policy() {
        return new BatchPolicy(batchInterval, batchMinimumCompanies, maximumWait);
    }
}
