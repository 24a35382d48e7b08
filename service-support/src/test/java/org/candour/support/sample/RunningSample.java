package org.candour.support.sample;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.candour.testing.ContractClient;
import org.candour.testing.TestTokens;

/** The smallest service on a real port, and acme who calls it. */
@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RunningSample {

    @LocalServerPort
    protected int port;

    protected RestTestClient client;

    @DynamicPropertySource
    static void tokens(DynamicPropertyRegistry registry) {
        TestTokens.register(registry);
    }

    @BeforeEach
    void client() {
        client = ContractClient.unchecked(port).mutate()
                .defaultHeader("Authorization", TestTokens.token("acme").bearer()).build();
    }
}
