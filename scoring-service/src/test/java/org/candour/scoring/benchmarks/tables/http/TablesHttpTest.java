package org.candour.scoring.benchmarks.tables.http;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import org.candour.scoring.MovableClock;
import org.candour.scoring.benchmarks.PublishedCompanies;
import org.candour.scoring.engine.Answer;
import org.candour.scoring.scores.RunningService;

import static org.candour.scoring.benchmarks.PublishedCompanies.goal;

/** Yearly tables as everybody reads them, of answers that the methodology candour/1 judges. */
class TablesHttpTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class,
                RunningService.StandingClock.class);
        PublishedCompanies companies = new PublishedCompanies(service);
        for (int i = 0; i < 6; i++) {
            // without evidence the last is a claim only
            List<Answer> hidden = i < 3
                    ? List.of(goal("2.A", "IMPLEMENTED", 2025), goal("3.F", "IMPLEMENTED", 2025))
                    : List.of(new Answer("cpg", "2.A", goal("2.A", "PLANNED", 2025).at(), "IMPLEMENTED",
                            List.of(), true, List.of()));
            companies.hygiene("company-" + i, "DE", 2025, i == 2 ? hidden.subList(0, 1) : hidden);
        }
        service.bean(MovableClock.class).pass(Duration.ofDays(67));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void countWhoShowsAPracticeWhereThreeDoAndThreeDoNot() {
        get("?form=cpg/2.0&year=2025").expectStatus().isOk()
                .expectHeader().valueEquals("Cache-Control", "max-age=3600, public").expectBody()
                .jsonPath("$.due").isEqualTo("2027-01-08")
                .jsonPath("$.methodology.id").isEqualTo("candour")
                .jsonPath("$.cohorts.length()").isEqualTo(3)
                .jsonPath("$.cohorts[1].size").isEqualTo("250-9999")
                .jsonPath("$.cohorts[1].n").isEqualTo(6)
                .jsonPath("$.cohorts[1].cells.length()").isEqualTo(1)
                .jsonPath("$.cohorts[1].cells[0].question").isEqualTo("2.A")
                .jsonPath("$.cohorts[1].cells[0].shows").isEqualTo(3);
    }

    @Test
    void sayTheDayBeforeTheyAreDue() {
        get("?form=cpg/2.0&year=2026").expectStatus().isOk().expectBody()
                .jsonPath("$.due").isEqualTo("2028-01-08")
                .jsonPath("$.made").doesNotExist()
                .jsonPath("$.cohorts").doesNotExist();
    }

    @Test
    void areOfDeclaredFormsOnly() {
        get("?form=rdr/2020&year=2020").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?form=cpg/2.0", "?form=cpg&year=2025", "?form=cpg/2.0&year=25",
            "?form=cpg/2.0&year=9999"})
    void refuseWhatTheyCannotRead(String query) {
        get(query).expectStatus().isBadRequest();
    }

    private static ResponseSpec get(String query) {
        return service.anonymous().get().uri("/api/v1/benchmarks/tables" + query).exchange();
    }

}
