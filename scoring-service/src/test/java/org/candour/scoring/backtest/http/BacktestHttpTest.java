package org.candour.scoring.backtest.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import org.candour.scoring.backtest.Backtest;
import org.candour.scoring.backtest.Backtests;
import org.candour.scoring.backtest.Distribution;
import org.candour.scoring.backtest.Mover;
import org.candour.scoring.backtest.Mover.MovedRule;
import org.candour.scoring.backtest.Tally;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.onrecord.NotScored;
import org.candour.scoring.onrecord.WalkRegister;
import org.candour.scoring.scores.RunningService;

class BacktestHttpTest {

    private static final String ALL = "/api/v1/methodologies";

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");

    private static RunningService service;

    private static Lifetime life;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class, RunningService.SampleRules.class,
                RunningService.StandingClock.class);
        life = new Lifetime(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void startsAndSaysWhereToLookAndComesToItsEnd() {
        life.draft("water", "1");

        tried("/water/1/backtest?against=candour/1").expectStatus().isAccepted()
                .expectHeader().valueEquals("Location", ALL + "/water/1/backtest")
                .expectBody().jsonPath("$.status").isEqualTo("running").jsonPath("$.against")
                .isEqualTo("candour/1")
                .jsonPath("$.run").isEqualTo(1).jsonPath("$.scored").doesNotExist();
        WalkRegister walk = service.bean(WalkRegister.class);
        while (walk.step()) {
            // until nothing is left
        }
        get("/water/1/backtest").expectStatus().isOk()
                .expectBody().jsonPath("$.status").isEqualTo("finished").jsonPath("$.scored").isEqualTo(0)
                .jsonPath("$.endedAt").isEqualTo("2026-11-02T09:30:00Z");
    }

    @Test
    void showsWhatCameOut() {
        String digest = life.draft("air", "1");
        service.bean(Backtests.class)
                .begin(new Backtest(digest, new MethodologyId("air", "1"), null, 1, NOW, 1_000,
                        1_000, NOW, false, tally()));

        get("/air/1/backtest").expectStatus().isOk().expectBody()
                .jsonPath("$.numbers[0].number").isEqualTo("total/value")
                .jsonPath("$.numbers[0].before.tooFew").isEqualTo(true)
                .jsonPath("$.numbers[0].before.quartiles").doesNotExist()
                .jsonPath("$.numbers[0].after.quartiles.median").isEqualTo("60")
                .jsonPath("$.numbers[0].after.histogram.length()").isEqualTo(10)
                .jsonPath("$.movers[0].rules[0].rule").isEqualTo("side@IT")
                .jsonPath("$.movers[0].rules[0].after").doesNotExist()
                .jsonPath("$.notScored[0].n").isEqualTo(1);
    }

    @Test
    void answersThatNothingWasTried() {
        life.draft("fire", "1");

        get("/fire/1/backtest").expectStatus().isNotFound();
        get("/unheard/1/backtest").expectStatus().isNotFound();
        get("/NO ID/1/backtest").expectStatus().isNotFound();
    }

    @Test
    void comparesOnlyWithWhatScoresFilings() {
        life.draft("earth", "1");

        for (String against : List.of("earth/1", "candour/9", "candour", "/", "..")) {
            tried("/earth/1/backtest?against=" + against).expectStatus().isBadRequest()
                    .expectBody().jsonPath("$.type").isEqualTo("/problems/invalid-parameter");
        }
        tried("/unheard/1/backtest").expectStatus().isNotFound();
    }

    private static Tally tally() {
        Mover mover = new Mover("d", 1, 7, "total/value", 10, 60, List.of(new MovedRule("side@IT", 1, null)));
        return new Tally(6,
                new TreeMap<>(Map.of("total/value", new Distribution(new TreeMap<>(Map.of(10, 1))))),
                new TreeMap<>(Map.of("total/value", new Distribution(new TreeMap<>(Map.of(60, 6))))),
                List.of(mover), new TreeMap<>(Map.of("unknown-answer", new NotScored(1, List.of(9L)))));
    }

    private static ResponseSpec tried(String path) {
        return service.client(Lifetime.author()).post().uri(ALL + path).exchange();
    }

    private static ResponseSpec get(String path) {
        return service.client(Lifetime.adopter()).get().uri(ALL + path).exchange();
    }

}
