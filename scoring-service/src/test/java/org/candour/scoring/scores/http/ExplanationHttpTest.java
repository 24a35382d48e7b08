package org.candour.scoring.scores.http;

import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.ScoreFilings;

import static org.candour.testing.TestTokens.token;

/** The trees of the real methodologies are what the contract says. */
class ExplanationHttpTest {

    private static final ReceivedFiling RDR = RealFilings.rdr(1);

    private static final ReceivedFiling CANDOUR = RealFilings.candour(2);

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class);
        service.bean(ScoreFilings.class).score(Stream.of(RDR, CANDOUR).toList());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @MethodSource
    void explainsTheScoreOf(ReceivedFiling filing) {
        get(filing).expectStatus().isOk().expectBody()
                .jsonPath("$.items.length()").isEqualTo(1)
                .jsonPath("$.items[0].tree.children").isNotEmpty();
    }

    static Stream<ReceivedFiling> explainsTheScoreOf() {
        return Stream.of(RDR, CANDOUR);
    }

    @Test
    void showsTheAnswersThatALeafRead() {
        get(RDR).expectBody().jsonPath("$..reads.question").isNotEmpty();
    }

    private static ResponseSpec get(ReceivedFiling filing) {
        return service.client(token("regulator").scopes("reviews")).get()
                .uri("/api/v1/disclosures/{id}/scores", filing.disclosure()).exchange();
    }

}
