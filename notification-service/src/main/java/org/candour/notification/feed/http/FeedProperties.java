package org.candour.notification.feed.http;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How lessons are offered to readers.
 *
 * @param publicUri      the address that readers outside use for the whole site
 * @param maximumStreams so many streams are open at once on one replica
 */
@ConfigurationProperties("candour.feed")
record FeedProperties(@DefaultValue("http://localhost:8080") URI publicUri,
        @DefaultValue("5000") int maximumStreams) {}
