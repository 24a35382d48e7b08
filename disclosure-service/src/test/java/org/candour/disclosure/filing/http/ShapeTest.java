package org.candour.disclosure.filing.http;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ShapeTest {

    private final Shape shape = new Shape();

    @Test
    void readsADate() {
        assertThat(shape.date("/date", "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        shape.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2023-13-01", "+999999999-12-31", "-0001-01-01", "2023-2-9", "",
            "2023-02-09T00:00:00Z", "\u0662\u0660\u0662\u0663-01-01"})
    void refusesWhatIsNoDate(String text) {
        assertThat(shape.date("/date", text)).isNull();

        assertThat(catchThrowableOfType(ProblemException.class, shape::check).findings())
                .extracting(Finding::pointer).containsExactly("/date");
    }
}
