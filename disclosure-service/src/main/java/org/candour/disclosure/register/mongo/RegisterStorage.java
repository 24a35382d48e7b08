package org.candour.disclosure.register.mongo;

import java.time.Duration;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.disclosure.register.Entries;
import org.candour.disclosure.register.PublicFilings;
import org.candour.disclosure.register.RelayProgress;
import org.candour.support.mongo.Indexes;
import org.candour.support.outbox.Lease;

/** Keeps the register in MongoDB. */
@Configuration(proxyBeanMethods = false)
class RegisterStorage {

    /** The longest pause after the replica that relays has died. */
    private static final Duration TERM = Duration.ofSeconds(10);

    @Bean
    Entries entries(MongoDatabase database) {
        return new MongoEntries(database);
    }

    @Bean
    Indexes registerIndexes() {
        return MongoEntries.indexes();
    }

    @Bean
    PublicFilings publicFilings(MongoDatabase database) {
        return new MongoPublicFilings(database);
    }

    @Bean
    RelayProgress relayProgress(MongoDatabase database) {
        return new MongoRelayProgress(database);
    }

    @Bean
    Lease registerLease(MongoDatabase database) {
        return new Lease(database, "register", TERM);
    }
}
