package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.scoring.benchmarks.Place.ByNumber;
import org.candour.scoring.benchmarks.Place.ByWord;
import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Uncounted;
import org.candour.scoring.benchmarks.Standing.Worded;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTest {

    private static final List<Standing> PEERS = Stream.of("70", "50.0", "50", "30", "10")
            .map(PlaceTest::numbered)
            .toList();

    @ParameterizedTest
    @CsvSource({"70,1", "50,2", "30,4", "10,5"})
    void isOneMoreThanWhoIsStrictlyHigher(String number, int rank) {
        assertThat(Place.of(numbered(number), PEERS)).contains(new ByNumber(new BigDecimal(number), rank));
    }

    @Test
    void isAWordWhereThereIsNoNumber() {
        assertThat(Place.of(new Worded("40-79", null), List.of())).contains(new ByWord("40-79"));
    }

    @Test
    void isNoneForWhoDoesNotCount() {
        assertThat(Place.of(null, PEERS)).isEmpty();
        assertThat(Place.of(new Uncounted(), PEERS)).isEmpty();
    }

    private static Standing numbered(String number) {
        return new Numbered(new BigDecimal(number), null);
    }

}
