package org.candour.disclosure.filing.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.disclosure.filing.Disclosures;
import org.candour.support.mongo.Indexes;

/** Keeps disclosures in MongoDB. */
@Configuration(proxyBeanMethods = false)
class DisclosureStorage {

    @Bean
    Disclosures disclosures(MongoDatabase database) {
        return new MongoDisclosures(database);
    }

    @Bean
    Indexes disclosureIndexes() {
        return MongoDisclosures.indexes();
    }
}
