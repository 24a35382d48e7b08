package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Uncounted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.benchmarks.Companies.HIDDEN;
import static org.candour.scoring.benchmarks.Companies.TOTAL;
import static org.candour.scoring.benchmarks.Companies.scored;
import static org.candour.scoring.benchmarks.Companies.with;

class PeersTest {

    private static final Traits TRAITS = new Traits("DE", "6110", "250-999");

    @Test
    void countACompanyOnceByItsLatestFiling() {
        Peers peers = new Peers(List.of(scored("a", 3, 2025, 30), scored("a", 7, 2025, 70),
                scored("a", 5, 2025, 50), scored("b", 1, 2025, 10)));

        assertThat(peers.in(TOTAL, 2025, Cohort.ALL)).isEqualTo(Map.of("a", numbered(70), "b", numbered(10)));
    }

    @Test
    void keepYearsApart() {
        Peers peers = new Peers(List.of(scored("a", 3, 2024, 30), scored("a", 7, 2025, 70)));

        assertThat(peers.in(TOTAL, 2024, Cohort.ALL)).isEqualTo(Map.of("a", numbered(30)));
        assertThat(peers.in(TOTAL, 2026, Cohort.ALL)).isEmpty();
        assertThat(peers.years()).containsExactly(2024, 2025);
    }

    @Test
    void areOfTheNewestYearThatEnoughFiledFor() {
        List<PublishedScore> scores = new ArrayList<>();
        for (int company = 0; company < 5; company++) {
            scores.add(scored("company-" + company, company, 2024, 50));
        }
        // one company, however often it files, does not take all others out of sight
        for (int filing = 10; filing < 16; filing++) {
            scores.add(scored("ahead", filing, 9999, 50));
        }

        assertThat(new Peers(scores).newestYear()).isEqualTo(2024);
        assertThat(new Peers(scores.subList(4, 11)).newestYear()).isEqualTo(9999);
        assertThat(new Peers(List.of()).newestYear()).isNull();
    }

    @Test
    void leaveOutWhoIsIncompleteAndDoNotGoBackToWhatWasBefore() {
        Peers peers = new Peers(List.of(scored("a", 1, 2025, 30),
                with("a", 2, 2025, TRAITS, Map.of(TOTAL, new Uncounted()))));

        assertThat(peers.in(TOTAL, 2025, Cohort.ALL)).isEmpty();
    }

    @Test
    void goBackToTheFilingThatHasTheForm() {
        Peers peers = new Peers(List.of(scored("a", 1, 2025, 30), with("a", 2, 2025, TRAITS, Map.of())));

        assertThat(peers.in(TOTAL, 2025, Cohort.ALL)).isEqualTo(Map.of("a", numbered(30)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,true", "2025-12-30,false", "2027-06-30,true"})
    void leaveOutWhatWasStaleBeforeTheYearWasOver(LocalDate freshUntil, boolean counts) {
        Peers peers = new Peers(List.of(with("a", 1, 2025, TRAITS,
                Map.of(TOTAL, new Numbered(BigDecimal.ONE, freshUntil)))));

        assertThat(peers.in(TOTAL, 2025, Cohort.ALL).containsKey("a")).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"DE,61,250-999,true", "DE,-,-,true", "-,6110,-,true",
            "FR,-,-,false",
            "-,62,-,false", "-,6120,-,false", "-,-,10-49,false"})
    void areOfTheCohort(String country, String sector, String sizeBand, boolean counts) {
        Peers peers = new Peers(List.of(scored("a", 1, 2025, 30)));

        assertThat(peers.in(TOTAL, 2025, new Cohort(country, sector, sizeBand)).containsKey("a"))
                .isEqualTo(counts);
    }

    @Test
    void areNotOfASectorThatWasNotSaid() {
        Peers peers = new Peers(List.of(with("a", 1, 2025, new Traits("DE", null, null),
                Map.of(TOTAL, numbered(3)))));

        assertThat(peers.in(TOTAL, 2025, new Cohort(null, "61", null))).isEmpty();
        assertThat(peers.in(TOTAL, 2025, new Cohort(null, null, "10-49"))).isEmpty();
        assertThat(peers.in(TOTAL, 2025, new Cohort("DE", null, null))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void addUpOverTheCountries(long seed) {
        Peers peers = new Peers(Companies.any(new Random(seed)));

        for (String result : List.of(TOTAL, HIDDEN)) {
            int parts = Companies.COUNTRIES.stream()
                    .mapToInt(country -> peers.in(result, 2025, new Cohort(country, null, null)).size())
                    .sum();
            assertThat(parts).isEqualTo(peers.in(result, 2025, Cohort.ALL).size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void doNotDependOnTheOrderInWhichFilingsCame(long seed) {
        Random random = new Random(seed);
        List<PublishedScore> scores = new ArrayList<>(Companies.any(random));
        Map<String, Standing> before = new Peers(List.copyOf(scores)).in(TOTAL, 2025, Cohort.ALL);
        Collections.shuffle(scores, random);

        assertThat(new Peers(scores).in(TOTAL, 2025, Cohort.ALL)).isEqualTo(before);
    }

    private static Standing numbered(int number) {
        return new Numbered(BigDecimal.valueOf(number), null);
    }

}
