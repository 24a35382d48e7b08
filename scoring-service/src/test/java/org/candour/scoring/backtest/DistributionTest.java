package org.candour.scoring.backtest;

import java.math.BigDecimal;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.candour.scoring.backtest.Distribution.Bar;
import org.candour.scoring.spread.Quartiles;

import static org.assertj.core.api.Assertions.assertThat;

class DistributionTest {

    @Test
    void saysNothingOfTooFew() {
        Distribution four = of(1, 2, 3, 4);

        assertThat(four.n()).isEqualTo(4);
        assertThat(four.quartiles()).isEmpty();
        assertThat(four.histogram()).isEmpty();
        assertThat(four.with(5).quartiles()).isPresent();
    }

    @Test
    void hasTheQuartilesThatBenchmarksHave() {
        assertThat(of(50, 10, 20, 40, 30).quartiles()).contains(quartiles("20", "30", "40"));
        assertThat(of(10, 20, 30, 40, 50, 60, 70, 80).quartiles()).contains(quartiles("27.5", "45", "62.5"));
        assertThat(of(7, 7, 7, 7, 90).quartiles()).contains(quartiles("7", "7", "7"));
    }

    @Test
    void countsEachNumberInOneBar() {
        Distribution all = of(IntStream.rangeClosed(0, 100).toArray());

        assertThat(all.histogram()).hasSize(10).extracting(Bar::n).containsExactly(10, 10, 10, 10, 10, 10, 10,
                10,
                10, 11);
        assertThat(all.histogram().getLast()).isEqualTo(new Bar(90, 100, 11));
    }

    @Test
    void staysSmallWhateverTheNumbersAre() {
        assertThat(of(-5, 1_000, 101, 3, 3).counts()).containsOnlyKeys(0, 3, 100);
    }

    private static Quartiles quartiles(String lower, String median, String upper) {
        return new Quartiles(new BigDecimal(lower), new BigDecimal(median), new BigDecimal(upper));
    }

    private static Distribution of(int... numbers) {
        Distribution all = Distribution.NONE;
        for (int number : numbers) {
            all = all.with(number);
        }
        return all;
    }

}
