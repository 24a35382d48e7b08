package org.candour.disclosure.filing.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.support.mongo.Indexes;
import org.candour.support.outbox.Outbox;

/** Keeps disclosures in MongoDB. */
@Configuration(proxyBeanMethods = false)
class DisclosureStorage {

    @Bean
    MongoDisclosures keptDisclosures(MongoDatabase database, Outbox outbox) {
        return new MongoDisclosures(database, outbox);
    }

    @Bean
    Indexes disclosureIndexes() {
        return MongoDisclosures.indexes();
    }
}
