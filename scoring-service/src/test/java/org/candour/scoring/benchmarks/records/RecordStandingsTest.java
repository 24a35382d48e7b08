package org.candour.scoring.benchmarks.records;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.benchmarks.Standing;
import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.benchmarks.Standing.Uncounted;
import org.candour.scoring.benchmarks.Standing.Worded;

import static org.assertj.core.api.Assertions.assertThat;

class RecordStandingsTest {

    private static final String CLAIMED = "\"claimed\":{\"exact\":\"90\",\"rounded\":90}";

    private static final String EVIDENCED = "\"evidenced\":{\"exact\":\"121/3\",\"rounded\":40,\"shown\":\"40.3\"}";

    private static final String REVIEWED = "\"reviewed\":{\"exact\":\"35\",\"rounded\":35}";

    @Test
    void areTheReviewedNumberElseTheEvidencedAndNeverTheClaimed() {
        assertThat(standing(CLAIMED + "," + EVIDENCED + "," + REVIEWED)).isEqualTo(numbered("35", null));
        assertThat(standing(CLAIMED + "," + EVIDENCED)).isEqualTo(numbered("40.3", null));
        assertThat(standing(CLAIMED)).isEqualTo(new Uncounted());
    }

    @Test
    void areTheOnlyNumberWhereThereIsOne() {
        assertThat(standing("\"freshUntil\":\"2026-06-30\",\"value\":{\"exact\":\"12\",\"rounded\":12}"))
                .isEqualTo(numbered("12", LocalDate.of(2026, 6, 30)));
    }

    @Test
    void areAWordWhereHiddenAnswersEnter() {
        assertThat(standing("\"freshUntil\":\"2026-06-30\",\"step\":\"40-79\",\"withheld\":true"))
                .isEqualTo(new Worded("40-79", LocalDate.of(2026, 6, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"noScore\":true", "\"withheld\":true",
            "\"incomplete\":true,\"step\":\"40-79\",\"withheld\":true"})
    void areNoneOfWhatDoesNotCount(String result) {
        assertThat(standing(result)).isEqualTo(new Uncounted());
    }

    @ParameterizedTest
    @CsvSource({"true,false", "false,true"})
    void areNoneOfAnIncompleteResult(boolean incomplete, boolean counts) {
        assertThat(standing(EVIDENCED + ",\"incomplete\":" + incomplete) instanceof Numbered)
                .isEqualTo(counts);
    }

    private static Standing standing(String result) {
        String publicRecord = "{\"id\":\"x\",\"results\":{\"one\":{" + result + "}},\"tree\":{}}";
        return Objects.requireNonNull(
                RecordStandings.of(publicRecord.getBytes(StandardCharsets.UTF_8)).get("one"));
    }

    private static Standing numbered(String shown, @Nullable LocalDate freshUntil) {
        return new Numbered(new BigDecimal(shown), freshUntil);
    }

}
