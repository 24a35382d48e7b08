package org.candour.disclosure.companies.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.disclosure.companies.Companies;
import org.candour.support.mongo.Indexes;
import org.candour.support.outbox.Outbox;

/** Keeps companies in MongoDB. */
@Configuration(proxyBeanMethods = false)
class CompanyStorage {

    @Bean
    Companies companies(MongoDatabase database, Outbox outbox) {
        return new MongoCompanies(database, outbox);
    }

    @Bean
    Indexes companyIndexes() {
        return MongoCompanies.indexes();
    }
}
