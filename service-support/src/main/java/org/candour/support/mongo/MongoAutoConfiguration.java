package org.candour.support.mongo;

import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** One client, with the guarantees that the register promises: majority, journalled, no silent repetition. */
@AutoConfiguration
@EnableConfigurationProperties(MongoProperties.class)
public final class MongoAutoConfiguration {

    private static final long CONNECT_TIMEOUT_MILLIS = 2000;

    /** Three services together stay below the 64 connections that the embedded store serves at once. */
    private static final int MAX_POOL_SIZE = 20;

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    MongoClient mongoClient(MongoProperties properties, ObjectProvider<CommandListener> listeners) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applicationName(properties.database())
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applyToClusterSettings(cluster -> cluster
                        .serverSelectionTimeout(properties.selectionTimeout().toMillis(),
                                TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket
                        .connectTimeout(CONNECT_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                        .readTimeout(properties.readTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(MAX_POOL_SIZE))
                .applyConnectionString(new ConnectionString(properties.uri()))
                // the embedded store has no sessions, which repeated writes need; unique keys settle what is unknown
                .retryWrites(false)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY);
        listeners.orderedStream().forEach(settings::addCommandListener);
        return MongoClients.create(settings.build());
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(MongoClient client, MongoProperties properties) {
        return client.getDatabase(properties.database());
    }

    @Bean
    IndexCreation indexCreation(MongoDatabase database, ObjectProvider<Indexes> indexes) {
        return new IndexCreation(database, indexes.orderedStream().toList());
    }

    @Bean
    HealthIndicator mongoHealthIndicator(MongoDatabase database) {
        return () -> {
            try {
                database.runCommand(new Document("ping", 1));
                return Health.up().build();
            } catch (MongoException e) {
                return Health.down().build();
            }
        };
    }
}
