package org.candour.support.mongo;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.candour.support.sample.SampleApplication;
import org.candour.testing.ContractClient;

@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "candour.mongo.uri=mongodb://127.0.0.1:1", "candour.mongo.selection-timeout=100ms"})
class StoreAwayTest {

    @LocalServerPort
    private int port;

    @Test
    void isAliveButNotReadyWhileTheStoreIsAway() {
        ContractClient.unchecked(port).get().uri("/actuator/health/readiness").exchange().expectStatus()
                .isEqualTo(503);
        ContractClient.unchecked(port).get().uri("/actuator/health/liveness").exchange().expectStatus()
                .isOk();
    }
}
