package org.candour.scoring.scores.http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import org.candour.scoring.scores.DeadLetters;
import org.candour.scoring.scores.RunningService;
import org.candour.support.event.Unavailable;

import static org.candour.testing.TestTokens.token;

class DeadLettersHttpTest {

    private static final String REDRIVE = "/api/v1/admin/dead-letters/redrive";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class, ThreeLetters.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void redrivesForAnAdministrator() {
        service.client(token("admin").scopes("admin")).post().uri(REDRIVE + "?limit=2").exchange()
                .expectStatus().isOk().expectBody()
                .jsonPath("$.redriven").isEqualTo(2)
                .jsonPath("$.remaining").isEqualTo(1);
    }

    @Test
    void redrivesAThousandAtMostUnlessToldOtherwise() {
        service.client(token("admin").scopes("admin")).post().uri(REDRIVE).exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.redriven").isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10001", "many"})
    void refusesALimitThatIsNone(String limit) {
        service.client(token("admin").scopes("admin")).post().uri(REDRIVE + "?limit=" + limit).exchange()
                .expectStatus().isBadRequest();
    }

    @Test
    void refusesOthers() {
        service.client(token("regulator").scopes("reviews")).post().uri(REDRIVE).exchange()
                .expectStatus().isForbidden();
        service.anonymous().post().uri(REDRIVE).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void saysWhenTheBrokerDoesNotAnswer() {
        service.client(token("admin").scopes("admin")).post().uri(REDRIVE + "?limit=9999").exchange()
                .expectStatus().isEqualTo(503);
    }

    static class ThreeLetters {

        @Bean
        @Primary
        DeadLetters threeLetters() {
            return limit -> {
                if (limit == 9999) {
                    throw new Unavailable("not now");
                }
                int redriven = Math.min(limit, 3);
                return new DeadLetters.Redriven(redriven, 3 - redriven);
            };
        }

    }

}
