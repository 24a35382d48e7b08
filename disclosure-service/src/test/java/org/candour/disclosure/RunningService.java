package org.candour.disclosure;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.candour.testing.LocalInfrastructure;

/** The whole service on a free port, over the store and the broker; one for all tests that extend this. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(HotPathGuard.class)
abstract class RunningService {

    @LocalServerPort
    int port;

    @Autowired
    HotPathGuard guard;

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
