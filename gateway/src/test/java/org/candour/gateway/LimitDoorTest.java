package org.candour.gateway;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

import static org.assertj.core.api.Assertions.assertThat;

@TestPropertySource(properties = {"candour.gateway.limits.client-per-second=1",
        "candour.gateway.limits.client-burst=3", "candour.gateway.limits.anonymous-per-second=1",
        "candour.gateway.limits.anonymous-burst=5", "candour.gateway.limits.streams=2"})
class LimitDoorTest extends DoorTest {

    private static final String PATH = "/api/v1/disclosures";
    private static final TestClock NOW = new TestClock();

    @TestBean
    @Nullable
    InstantSource clock;

    static InstantSource clock() {
        return NOW;
    }

    /** What the tests before have used up is there again. */
    @BeforeEach
    void waitForFullShares() {
        NOW.pass(Duration.ofSeconds(10));
    }

    private int letIn(String path, String... headers) {
        int in = 0;
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> answer = get(path, headers);
            if (answer.statusCode() == 429) {
                assertProblem(answer, 429, "too-many-requests");
                assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            } else {
                in++;
            }
        }
        return in;
    }

    @Test
    void countsForEachClientWhateverItsTokens() {
        assertThat(letIn(PATH, "Authorization", "Bearer " + ISSUER.token("acme"))).isEqualTo(3);
        assertThat(get(PATH, "Authorization", "Bearer " + ISSUER.token("acme", c -> c.jwtID("another")))
                .statusCode()).isEqualTo(429);
        assertThat(get(PATH, "Authorization", "Bearer " + ISSUER.token("globex")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void countsTheAnonymousByAddressWhateverTheySay() {
        int in = 0;
        for (int i = 0; i < 10; i++) {
            in += get("/api/v1/companies", "X-Forwarded-For", "198.51.100." + i, "X-Real-IP",
                    "198.51.100." + i,
                    "Forwarded", "for=198.51.100." + i).statusCode() == 200 ? 1 : 0;
        }
        assertThat(in).isEqualTo(5);
    }

    @Test
    void countsJunkTokensForTheirAddress() {
        int asked = ISSUER.asked();
        assertThat(letIn(PATH, "Authorization", "Bearer junk")).isEqualTo(5);
        assertThat(ISSUER.asked()).isEqualTo(asked);
    }

    @Test
    void letsInAgainLater() {
        assertThat(letIn("/api/v1/companies")).isEqualTo(5);
        NOW.pass(Duration.ofMillis(999));
        assertThat(letIn("/api/v1/companies")).isZero();
        NOW.pass(Duration.ofMillis(1));
        assertThat(letIn("/api/v1/companies")).isEqualTo(1);
    }

    @Test
    void boundsTheOpenStreamsOfAnAddress() {
        NOTIFICATION.answers((request, response) -> response.sse().sendString(Mono.just("data: 1\n\n")
                .concatWith(Mono.never())));
        List<Disposable> streams = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            streams.add(HttpClient.newConnection().get().uri("http://127.0.0.1:" + port + "/lessons/stream")
                    .responseContent().subscribe());
        }
        Awaitility.await().until(() -> NOTIFICATION.seen().size() == 2);
        assertProblem(get("/lessons/stream"), 429, "too-many-requests");
        streams.getFirst().dispose();
        Awaitility.await().until(() -> {
            NOW.pass(Duration.ofSeconds(1));
            streams.add(HttpClient.newConnection().get().uri("http://127.0.0.1:" + port + "/lessons/stream")
                    .responseContent().subscribe());
            return NOTIFICATION.seen().size() == 3;
        });
        streams.forEach(Disposable::dispose);
    }
}
