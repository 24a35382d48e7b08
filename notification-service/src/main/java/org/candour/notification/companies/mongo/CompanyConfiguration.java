package org.candour.notification.companies.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.notification.companies.Companies;
import org.candour.support.mongo.Indexes;

/** Puts the companies together. */
@Configuration(proxyBeanMethods = false)
class CompanyConfiguration {

    @Bean
    Companies companies(MongoDatabase database) {
        return new MongoCompanies(database);
    }

    @Bean
    Indexes companyIndexes() {
        return MongoCompanies.indexes();
    }
}
