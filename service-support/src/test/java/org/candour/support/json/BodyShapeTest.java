package org.candour.support.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BodyShapeTest {

    private final BodyShape shape = new BodyShape();

    @Test
    void readsWhatIsRight() {
        assertThat(shape.required("/a", "x")).isEqualTo("x");
        assertThat(shape.word("/b", "2.B", BodyShape.WORD)).isEqualTo("2.B");
        assertThat(shape.date("/c", "2025-02-28")).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(shape.list("/d", List.of("x", "y"), 2, (at, item) -> at + item))
                .containsExactly("/d/0x", "/d/1y");
        assertThat(shape.date("/e", null)).isNull();
        assertThat(shape.list("/f", null, 2, (at, item) -> at + item)).isEmpty();
        assertThatCode(shape::check).doesNotThrowAnyException();
    }

    @Test
    void namesEveryFaultAtItsPlace() {
        shape.required("/a", null);
        shape.word("/b", "free text", BodyShape.WORD);
        shape.date("/c", "2025-02-30");
        shape.date("/d", "+12025-02-28");
        shape.list("/e", Collections.nCopies(3, "x"), 2, (at, item) -> at + item);
        shape.list("/f", Arrays.asList("x", null), 2, (at, item) -> at + item);

        ProblemException problem = catchThrowableOfType(ProblemException.class, shape::check);
        assertThat(problem.type()).isEqualTo(CommonProblem.MALFORMED_BODY);
        assertThat(problem.findings()).extracting(Finding::pointer).containsExactly("/a", "/b", "/c", "/d",
                "/e", "/f/1");
    }

}
