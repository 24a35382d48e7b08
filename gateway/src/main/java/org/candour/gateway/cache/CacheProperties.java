package org.candour.gateway.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The memory of the public cache.
 *
 * @param size
 *            of all answers together; the least used go first
 * @param largestAnswer
 *            larger ones are passed through and not kept
 */
@ConfigurationProperties("candour.gateway.cache")
record CacheProperties(@DefaultValue("64MB") DataSize size, @DefaultValue("4MB") DataSize largestAnswer) {}
