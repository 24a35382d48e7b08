package org.candour.disclosure.filing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.EvidenceItem;
import org.candour.disclosure.forms.Impact;
import org.candour.disclosure.forms.SalientIssue;

import static org.assertj.core.api.Assertions.assertThat;

/** A text that were not counted would be a way to fill the memory. */
class DraftSizeTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                text("text", text -> answer(text, List.of(), List.of(), List.of())),
                text("title of evidence", text -> evidence(text, null)),
                text("link of evidence", text -> evidence(null, text)),
                text("title of an issue", text -> issue(text, List.of())),
                text("group of an issue", text -> issue(null, List.of(text))),
                text("group of an impact", text -> answer(null, List.of(), List.of(),
                        List.of(new Impact("r", text, null, null, null, null, null, null)))),
                text("entity", text -> new Draft(Drafts.small().company(), Drafts.small().kind(),
                        Drafts.small().period(), List.of(), List.of(),
                        new Draft.Coverage(true, List.of(text)),
                        null, null, null, null, List.of(), null)),
                text("name of who attests", text -> new Draft(Drafts.small().company(), Drafts.small().kind(),
                        Drafts.small().period(), List.of(), List.of(), null, null, null, null, null,
                        List.of(),
                        new Draft.Attestation(text, null, null, null))));
    }

    @ParameterizedTest(name = "counts a {0}")
    @MethodSource("texts")
    void countsEveryText(String name, Function<String, Draft> with) {
        assertThat(DraftSize.of(with.apply("x".repeat(1_001))) - DraftSize.of(with.apply("x")))
                .isEqualTo(1_000);
    }

    private static Arguments text(String name, Function<String, Draft> with) {
        return Arguments.of(name, with);
    }

    private static Draft evidence(@Nullable String title, @Nullable String link) {
        return answer(null, List.of(new EvidenceItem("k", EvidenceItem.State.DECLARED, EvidenceItem.Maker.OWN,
                title, null, null, link)), List.of(), List.of());
    }

    private static Draft issue(@Nullable String title, List<String> groups) {
        return answer(null, List.of(), List.of(new SalientIssue("k", title, null, groups, List.of(), null)),
                List.of());
    }

    private static Draft answer(@Nullable String text, List<EvidenceItem> evidence, List<SalientIssue> issues,
            List<Impact> impacts) {
        return Drafts.small().withAnswers(List.of(new Answer("f", "q", Map.of(), null, List.of(), text, null,
                null, null, null, evidence, issues, impacts)));
    }
}
