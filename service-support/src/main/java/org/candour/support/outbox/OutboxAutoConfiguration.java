package org.candour.support.outbox;

import java.time.Duration;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

import org.candour.support.event.EventSender;
import org.candour.support.mongo.MongoAutoConfiguration;

/**
 * The outbox and its relay, where {@code candour.outbox.enabled} says so. With {@code candour.outbox.relay=false} a replica
 * only writes: what it leaves is sent by another.
 */
@AutoConfiguration(after = {MongoAutoConfiguration.class, KafkaAutoConfiguration.class})
@ConditionalOnBooleanProperty("candour.outbox.enabled")
public final class OutboxAutoConfiguration {

    private static final Duration TERM = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    Outbox outbox(MongoDatabase database) {
        return new Outbox(database);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "candour.outbox.relay", matchIfMissing = true)
    LeasedRelay outboxRelay(MongoDatabase database, Outbox outbox, KafkaProperties kafka) {
        LeasedRelay relay = new LeasedRelay("outbox", new Lease(database, "outbox", TERM), PAUSE,
                new OutboxStep(database, new EventSender(kafka.buildProducerProperties())));
        outbox.onWrite(relay::hint);
        return relay;
    }
}
