package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.benchmarks.Spread.OverNumbers;
import org.candour.scoring.benchmarks.Spread.OverWords;
import org.candour.scoring.benchmarks.Spread.TooFew;
import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Worded;
import org.candour.scoring.spread.Quartiles;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void saysNothingOfFewerThanFiveButHowManyTheyAre(int n) {
        assertThat(Spread.of(Collections.nCopies(n, numbered("50")))).isEqualTo(new TooFew(n));
        assertThat(Spread.of(Collections.nCopies(n, new Worded("under 40", null)))).isEqualTo(new TooFew(n));
    }

    // as R's quantile(x, c(.25, .5, .75)) and numpy.percentile have them
    @ParameterizedTest
    @CsvSource({"10 20 30 40 50, 20, 30, 40", "1 2 3 4 5 6, 2.25, 3.5, 4.75",
            "7 7 7 7 7, 7, 7, 7", "0 1 1 2 3 5 8 13, 1, 2.5, 5.75", "12.5 0 100 99.9 33.3, 12.5, 33.3, 99.9"})
    void hasTheQuartilesOfCommonTools(String numbers, String lower, String median, String upper) {
        Quartiles quartiles = ((OverNumbers) Spread.of(Stream.of(numbers.split(" "))
                .map(SpreadTest::numbered).toList())).quartiles();

        assertThat(List.of(quartiles.lower(), quartiles.median(), quartiles.upper()))
                .extracting(BigDecimal::toPlainString).containsExactly(lower, median, upper);
    }

    @Test
    void countsWhatIsOnAnEdgeInTheTenthAbove() {
        OverNumbers spread = (OverNumbers) Spread.of(Stream.of("0", "9.9", "10", "99", "100")
                .map(SpreadTest::numbered).toList());

        assertThat(spread.n()).isEqualTo(5);
        assertThat(spread.histogram().tenths()).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 2);
    }

    @Test
    void countsWords() {
        Spread spread = Spread.of(IntStream.range(0, 6)
                .mapToObj(i -> (Standing) new Worded(i < 2 ? "40-79" : "under 40", null)).toList());

        assertThat(spread).isEqualTo(new OverWords(6, new TreeMap<>(
                Map.of("40-79", 2, "under 40", 4))));
    }

    private static Standing numbered(String number) {
        return new Numbered(new BigDecimal(number), null);
    }

}
