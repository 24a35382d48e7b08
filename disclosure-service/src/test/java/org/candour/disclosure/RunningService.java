package org.candour.disclosure;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.candour.testing.HotPathGuard;
import org.candour.testing.LocalInfrastructure;

/** The whole service on a free port, over the store and the broker; one for all tests that extend this. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RunningService.Guarded.class)
abstract class RunningService {

    @LocalServerPort
    int port;

    @Autowired
    HotPathGuard guard;

    @TestConfiguration(proxyBeanMethods = false)
    static class Guarded {

        /** With the unique keys of this service's collections, whole. */
        @Bean
        HotPathGuard hotPathGuard() {
            return new HotPathGuard()
                    .unique("companies", "_id", "revision")
                    .unique("disclosures", "_id", "revision")
                    .unique("disclosures", "key")
                    .unique("register", "disclosure", "version")
                    .small("leases", "pending");
        }
    }

    @DynamicPropertySource
    static void local(DynamicPropertyRegistry registry) {
        LocalInfrastructure.register(registry);
    }

    @BeforeEach
    void companiesAreRegistered() {
        acme().register(Filings.ACME, "Acme");
        globex().register(Filings.GLOBEX, "Globex");
    }

    Client acme() {
        return Client.acme(port);
    }

    Client globex() {
        return Client.globex(port);
    }
}
