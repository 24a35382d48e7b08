package org.candour.disclosure.companies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.support.security.PublicPaths;

/** Companies and who is told of them. */
@Configuration(proxyBeanMethods = false)
class CompaniesConfiguration {

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
