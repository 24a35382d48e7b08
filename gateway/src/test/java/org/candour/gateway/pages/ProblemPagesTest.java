package org.candour.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.candour.gateway.problem.GatewayProblem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the pages and the kinds of problems together, both ways. The services' kinds are read from their source, since
 * the gateway knows no class of theirs.
 */
class ProblemPagesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> SERVICES = List.of("service-support", "disclosure-service",
            "scoring-service",
            "notification-service");
    private static final Pattern CONSTANT = Pattern.compile("^ {4}([A-Z_]+)\\([0-9\"]", Pattern.MULTILINE);

    @Test
    void explainsEachKindOfProblemAndNothingElse() throws IOException {
        Set<String> kinds = SERVICES.stream().flatMap(ProblemPagesTest::enums)
                .flatMap(ProblemPagesTest::slugs)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kinds).contains("malformed-body", "not-an-org-id", "already-decided");
        Stream.of(GatewayProblem.values()).map(GatewayProblem::slug).forEach(kinds::add);
        assertThat(pages()).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void beginsEachPageWithATitle() throws IOException {
        for (String slug : pages()) {
            assertThat(Files.readString(ROOT.resolve("docs/problems/" + slug + ".md"))).as(slug)
                    .startsWith("# ")
                    .containsIgnoringCase("what to do");
        }
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/problems"))) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> enums(String service) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(service + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith("Problem.java")).map(ProblemPagesTest::text)
                    .filter(text -> text.contains("implements ProblemType")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> slugs(String source) {
        return CONSTANT.matcher(source).results()
                .map((MatchResult match) -> match.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
