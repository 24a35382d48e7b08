package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.benchmarks.Spread.OverNumbers;
import org.candour.scoring.benchmarks.Spread.TooFew;
import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Worded;
import org.candour.scoring.benchmarks.YearOnYear.Moved;
import org.candour.scoring.benchmarks.YearOnYear.OneResult;

import static org.assertj.core.api.Assertions.assertThat;

class YearOnYearTest {

    private final SortedMap<String, Standing> earlier = new TreeMap<>();

    private final SortedMap<String, Standing> later = new TreeMap<>();

    @Test
    void comparesTheCompaniesOfBothYearsOnly() {
        String[] before = {"10", "20", "30", "40", "50"};
        String[] after = {"15", "20", "25", "45", "55"};
        for (int i = 0; i < 5; i++) {
            both("company-" + i, before[i], after[i]);
        }
        earlier.put("gone", numbered("0"));
        later.put("new", numbered("100"));

        OneResult result = YearOnYear.of("total", earlier, later);

        assertThat(result.from()).extracting(spread -> ((OverNumbers) spread).quartiles().median())
                .isEqualTo(numbered("30").shown());
        assertThat(result.to()).extracting(spread -> ((OverNumbers) spread).quartiles().median())
                .isEqualTo(numbered("25").shown());
        assertThat(result.from().n()).isEqualTo(5);
        assertThat(result.moved()).isEqualTo(new Moved(3, 1, 1));
    }

    @Test
    void saysNothingOfFewerThanFiveThatAreInBoth() {
        for (int i = 0; i < 4; i++) {
            both("company-" + i, "10", "20");
        }
        for (int i = 0; i < 9; i++) {
            later.put("new-" + i, numbered("30"));
        }

        assertThat(YearOnYear.of("total", earlier, later))
                .isEqualTo(new OneResult("total", new TooFew(4), new TooFew(4), null));
    }

    @Test
    void doesNotCompareWordsWithNumbers() {
        for (int i = 0; i < 5; i++) {
            earlier.put("company-" + i, new Worded("under 40", null));
            later.put("company-" + i, numbered("30"));
        }

        assertThat(YearOnYear.of("total", earlier, later).to()).isEqualTo(new TooFew(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void movesAddUpToTheSameNumberInBothYears(long seed) {
        Peers peers = new Peers(Companies.any(new Random(seed)));

        OneResult result = YearOnYear.of(Companies.TOTAL, peers.in(Companies.TOTAL, 2024, Cohort.ALL),
                peers.in(Companies.TOTAL, 2025, Cohort.ALL));

        assertThat(result.from().n()).isEqualTo(result.to().n());
        Moved moved = result.moved();
        if (moved != null) {
            assertThat(moved.rose() + moved.stayed() + moved.fell()).isEqualTo(result.to().n());
        }
    }

    private void both(String company, String before, String after) {
        earlier.put(company, numbered(before));
        later.put(company, numbered(after));
    }

    private static Numbered numbered(String number) {
        return new Numbered(new BigDecimal(number), null);
    }

}
