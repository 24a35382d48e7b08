package org.candour.disclosure.companies;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.disclosure.companies.mongo.MongoCompanies;
import org.candour.support.mongo.Indexes;
import org.candour.support.outbox.Outbox;
import org.candour.support.security.PublicPaths;

/** Companies and who is told of them. */
@Configuration(proxyBeanMethods = false)
class CompaniesConfiguration {

    @Bean
    Companies companies(MongoDatabase database, Outbox outbox) {
        return new MongoCompanies(database, outbox);
    }

    @Bean
    Indexes companyIndexes() {
        return MongoCompanies.indexes();
    }

    /** Verified ones; the controller leaves out what is pending. */
    @Bean
    PublicPaths companyPaths() {
        return PublicPaths.of("/api/v1/companies", "/api/v1/companies/*");
    }

    @Bean
    RegisterCompany registerCompany(Companies companies) {
        return new RegisterCompany(companies);
    }
}
