package org.candour.support.mongo;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service's database is.
 *
 * @param uri a MongoDB connection string; what it says about pools and times wins over the defaults here
 * @param database the service's own database; no other service reads it
 * @param selectionTimeout how long a request waits for a reachable server
 * @param readTimeout how long it waits for an answer
 */
@ConfigurationProperties("candour.mongo")
public record MongoProperties(@DefaultValue("mongodb://127.0.0.1:27017") String uri,
        @DefaultValue("candour") String database, @DefaultValue("3s") Duration selectionTimeout,
        @DefaultValue("10s") Duration readTimeout) {}
