package org.candour.notification.lessons.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secret that joins unnamed lessons with their origins.
 *
 * @param originKey at least 32 characters that are kept outside the database and never change; without it, one is
 *                  drawn and kept in the database
 */
@ConfigurationProperties("candour.lessons.secret")
record LessonKeyProperties(@Nullable String originKey) {

    LessonKeyProperties {
        if (originKey != null && originKey.length() < 32) {
            throw new IllegalArgumentException(
                    "candour.lessons.secret.origin-key needs at least 32 characters");
        }
    }
}
