package org.candour.gateway;

import java.net.http.HttpResponse;

import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing here needs to be quick: the service never answers. */
@TestPropertySource(properties = "spring.cloud.gateway.server.webflux.httpclient.response-timeout=1s")
class SlowServiceDoorTest extends DoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void givesUpOnASlowService(String method) {
        DISCLOSURE.answers((request, response) -> Mono.never());
        HttpResponse<String> answer = asAcme(method, "/api/v1/disclosures", method.equals("GET") ? "" : "{}");
        assertProblem(answer, 504, "service-too-slow");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        Awaitility.await().until(() -> !DISCLOSURE.seen().isEmpty());
        assertThat(DISCLOSURE.seen()).hasSize(1);
    }
}
