package org.candour.disclosure.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.disclosure.filing.RecordPositions;
import org.candour.disclosure.register.kafka.KafkaRegisterSender;
import org.candour.disclosure.register.kafka.RegisterRelayStep;
import org.candour.disclosure.register.mongo.MongoEntries;
import org.candour.disclosure.register.mongo.MongoRelayProgress;
import org.candour.support.event.EventSender;
import org.candour.support.mongo.Indexes;
import org.candour.support.outbox.Lease;
import org.candour.support.outbox.LeasedRelay;

/** The register, its relay and its replay. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    /** How long a submission waits for a store that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TERM = Duration.ofSeconds(10);
    /** How soon it sees what another replica has filed. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Bean
    Entries entries(MongoDatabase database) {
        return new MongoEntries(database);
    }

    @Bean
    Indexes registerIndexes() {
        return MongoEntries.indexes();
    }

    @Bean
    Sealing sealing() {
        return new Sealing(new SecureRandom());
    }

    @Bean
    FreshEvents freshEvents() {
        return new FreshEvents();
    }

    @Bean
    RelayProgress relayProgress(MongoDatabase database) {
        return new MongoRelayProgress(database);
    }

    @Bean
    LeasedRelay registerRelay(MongoDatabase database, Entries entries, FreshEvents fresh,
            RelayProgress progress,
            KafkaProperties kafka) {
        KafkaRegisterSender sender = sender(kafka);
        Relay relay = new Relay(entries, fresh, progress, sender, Clock.systemUTC());
        return new LeasedRelay("register", new Lease(database, "register", TERM), PAUSE,
                new RegisterRelayStep(relay, sender));
    }

    @Bean
    GroupCommit register(Entries entries, RelayProgress progress, FreshEvents fresh,
            LeasedRelay registerRelay,
            RecordPositions positions) {
        return new GroupCommit(entries, progress::upTo, durable -> {
            fresh.add(durable);
            registerRelay.hint();
            positions.add(durable);
        }, PATIENCE);
    }

    @Bean
    ReplayEvents replayEvents(Entries entries, KafkaProperties kafka) {
        return new ReplayEvents(entries, sender(kafka));
    }

    private static KafkaRegisterSender sender(KafkaProperties kafka) {
        return new KafkaRegisterSender(new EventSender(kafka.buildProducerProperties()));
    }
}
