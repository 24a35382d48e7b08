package org.candour.scoring.benchmarks.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import org.candour.scoring.benchmarks.PublishedCompanies;
import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decision.OnAnswer;
import org.candour.scoring.reviews.ClosedSamples;
import org.candour.scoring.reviews.Reviews;
import org.candour.scoring.scores.RunningService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.benchmarks.PublishedCompanies.goal;

/** Benchmarks as everybody reads them, by the methodologies that come with Candour. */
class BenchmarksHttpTest {

    private static final List<String> HYGIENE_QUERIES = List.of("", "&country=DE", "&country=FR",
            "&sector=61",
            "&sizeBand=250-999", "&company=one", "&company=two", "&country=DE&company=one");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class);
        PublishedCompanies companies = new PublishedCompanies(service);
        for (int i = 0; i < 6; i++) {
            companies.rdr("company-" + i, i < 4 ? "DE" : "FR", 2020, i % 3 * 50);
        }
        int year = 2000;
        for (List<Answer> hidden : hiddenAnswers(year)) {
            hygieneOf(companies, year++, hidden);
        }
        Decision open = new OnAnswer("cpg", "1.A", null, "PARTIAL", null, null);
        Decision closed = new OnAnswer("cpg", "2.A", null, "PARTIAL", null, null);
        review(hygieneOf(companies, 2010, List.of(goal("2.A", "IMPLEMENTED", 2010))), List.of(open));
        review(hygieneOf(companies, 2011, List.of(goal("2.A", "IMPLEMENTED", 2011))), List.of(open, closed),
                List.of(closed));
    }

    @SafeVarargs
    private static void review(String disclosure, List<Decision>... closings) {
        service.bean(Reviews.class).keep(ClosedSamples.of(disclosure, "one", closings));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void showTheSpreadAndThePlaceOfOneCompany() {
        json(get("?methodology=rdr/2020&year=2020&company=company-1").expectStatus().isOk()
                .expectHeader().valueEquals("Cache-Control", "max-age=60, public"))
                .jsonPath("$.methodology.id").isEqualTo("rdr")
                .jsonPath("$.year").isEqualTo(2020)
                .jsonPath("$.results[*].name")
                .value(names -> assertThat(names).hasToString("[\"total\",\"G\",\"F\",\"P\"]"))
                .jsonPath("$.results[1].n").isEqualTo(6)
                .jsonPath("$.results[1].quartiles.median").exists()
                .jsonPath("$.results[1].histogram.length()").isEqualTo(10)
                .jsonPath("$.results[1].place.rank").isEqualTo(3)
                .jsonPath("$.results[1].tooFew").doesNotExist();
    }

    @Test
    void sayNothingOfFewCompaniesButHowManyTheyAre() {
        json(get("?methodology=rdr/2020&year=2020&country=DE&company=company-1").expectStatus().isOk())
                .jsonPath("$.cohort.country").isEqualTo("DE")
                .jsonPath("$.results[1].n").isEqualTo(4)
                .jsonPath("$.results[1].tooFew").isEqualTo(true)
                .jsonPath("$.results[1].quartiles").doesNotExist()
                .jsonPath("$.results[1].histogram").doesNotExist()
                .jsonPath("$.results[1].place").doesNotExist();
    }

    @Test
    void areShownOfFiveCompanies() {
        json(get("?methodology=candour/1&year=2000&country=DE&company=one").expectStatus().isOk())
                .jsonPath("$.results[1].n").isEqualTo(5)
                .jsonPath("$.results[1].tooFew").doesNotExist()
                .jsonPath("$.results[1].words[0].n").isEqualTo(5)
                .jsonPath("$.results[1].place.word").isEqualTo("under 40");
    }

    @Test
    void areOfTheNewestYearWhereNoneIsAskedFor() {
        json(get("?methodology=rdr/2020").expectStatus().isOk()).jsonPath("$.year").isEqualTo(2020)
                .jsonPath("$.years.length()").isEqualTo(1);
    }

    @Test
    void countCompaniesByWordsWhereAnswersForReviewersEnter() {
        json(get("?methodology=candour/1&year=2000&company=one").expectStatus().isOk())
                .jsonPath("$.results[1].name").isEqualTo("hygiene")
                .jsonPath("$.results[1].n").isEqualTo(6)
                .jsonPath("$.results[1].words[0].word").isEqualTo("under 40")
                .jsonPath("$.results[1].words[0].n").isEqualTo(6)
                .jsonPath("$.results[1].place.word").isEqualTo("under 40")
                .jsonPath("$.results[1].place.rank").doesNotExist()
                .jsonPath("$.results[1].quartiles").doesNotExist();
    }

    static List<Integer> tellNothingOfAnAnswerForReviewers() {
        return List.of(2001, 2002, 2003, 2004);
    }

    /** The years differ in one company's answers to questions for reviewers, and in nothing else. */
    @ParameterizedTest
    @MethodSource
    void tellNothingOfAnAnswerForReviewers(int year) {
        for (String query : HYGIENE_QUERIES) {
            assertThat(body(year, query)).isEqualTo(body(2000, query));
        }
    }

    /** The years differ in what was decided about one company's answer for reviewers, and in how often. */
    @Test
    void tellNothingOfWhatWasDecidedForReviewers() {
        for (String query : HYGIENE_QUERIES) {
            assertThat(body(2011, query)).isEqualTo(body(2010, query));
        }
    }

    private static String body(int year, String query) {
        return body("?methodology=candour/1&year=" + year + query).replace("\"year\":" + year,
                "\"year\":2000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?methodology=rdr", "?methodology=rdr/20x",
            "?methodology=rdr/2020&country=de",
            "?methodology=rdr/2020&sector=6", "?methodology=rdr/2020&sizeBand=huge",
            "?methodology=rdr/2020&year=20", "?methodology=rdr/2020&country=DE&country=FR"})
    void refuseWhatTheyCannotRead(String query) {
        json(get(query).expectStatus().isBadRequest()).jsonPath("$.type")
                .isEqualTo("/problems/invalid-parameter");
    }

    @Test
    void areByAdoptedMethodologiesOnly() {
        get("?methodology=rdr/1999").expectStatus().isNotFound();
    }

    private static List<List<Answer>> hiddenAnswers(int year) {
        return List.of(List.of(), List.of(goal("2.A", "IMPLEMENTED", year + 1)),
                List.of(goal("2.A", "NOT_IMPLEMENTED", year + 2)),
                List.of(goal("2.A", "PARTIAL", year + 3), goal("4.A", "NOT_APPLICABLE", year + 3)),
                List.of(goal("3.F", "PLANNED", year + 4)));
    }

    /** What the first of them files. */
    private static String hygieneOf(PublishedCompanies companies, int year, List<Answer> hidden) {
        String one = companies.hygiene("one", "DE", year, hidden);
        for (String other : List.of("two", "three", "four", "five", "six")) {
            companies.hygiene(other, other.equals("six") ? "FR" : "DE", year, List.of());
        }
        return one;
    }

    private static ResponseSpec get(String query) {
        return service.anonymous().get().uri("/api/v1/benchmarks" + query).exchange();
    }

    private static BodyContentSpec json(ResponseSpec answer) {
        return answer.expectBody();
    }

    private static String body(String query) {
        return new String(Objects.requireNonNull(get(query).returnResult(byte[].class).getResponseBody()),
                StandardCharsets.UTF_8);
    }

}
