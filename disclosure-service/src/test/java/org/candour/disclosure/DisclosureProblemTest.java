package org.candour.disclosure;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosureProblemTest {

    private static final Path PAGES = Path.of("..", "docs", "problems");

    @ParameterizedTest
    @EnumSource
    void hasAPageThatSaysWhatToDo(DisclosureProblem problem) throws Exception {
        assertThat(problem.slug()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Files.readString(PAGES.resolve(problem.slug() + ".md")))
                .startsWith("# " + problem.title() + "\n").contains("What to do:");
    }
}
