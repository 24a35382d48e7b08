package org.candour.support.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommonProblemTest {

    private static final Path PAGES = Path.of("../docs/problems");

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void hasAPageUnderItsTitle(CommonProblem problem) throws IOException {
        assertThat(Files.readString(PAGES.resolve(problem.slug() + ".md")))
                .startsWith("# " + problem.title() + "\n").contains("What to do");
    }

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void isNamedByAConditionInKebabCase(CommonProblem problem) {
        assertThat(problem.slug()).matches("[a-z]+(-[a-z]+)*");
        assertThat(problem.status()).isBetween(400, 599);
    }
}
