package org.candour.gateway.cache;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The public cache.
 *
 * @param size
 *            of all answers together; the least used go first
 * @param largestAnswer
 *            larger ones are passed through and not kept
 * @param patience
 *            how long a caller waits for what another caller asks already, before asking too
 */
@ConfigurationProperties("candour.gateway.cache")
record CacheProperties(@DefaultValue("64MB") DataSize size, @DefaultValue("4MB") DataSize largestAnswer,
        @DefaultValue("1s") Duration patience) {}
