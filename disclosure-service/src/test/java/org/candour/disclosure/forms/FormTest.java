package org.candour.disclosure.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.disclosure.forms.Answer.Plan;
import org.candour.support.problem.Finding;
import org.candour.support.problem.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FormTest {

    private static final List<Choice> CHOICES = List.of(new Choice("DONE", "It is done.", false, false),
            new Choice("PLANNED", "It will be done.", false, true),
            new Choice("NOT_APPLICABLE", "It cannot be asked.", true, false));
    private static final Form FORM = new Form(new FormRef("f", "1"), "A form", "Ours",
            List.of(new Section("S", "All", List.of(question("N", QuestionKind.ISSUES, null, true),
                    question("I", QuestionKind.CHOICE, "issue", false),
                    question("S", QuestionKind.CHOICE, "scope", false),
                    question("L", QuestionKind.IMPACTS, "level", false)))),
            List.of(new Dimension.NamedBy("issue", "Issue", "N"),
                    new Dimension.Fixed("scope", "Scope", List.of("IT", "OT")),
                    new Dimension.Free("level", "Level")),
            List.of(), "sha256:0");

    @Test
    void acceptsWhatItKnows() {
        assertThat(FORM.refusals(List.of(choice("S", Map.of("scope", "IT"), "DONE"),
                choice("S", Map.of("scope", "*"), "DONE"),
                choice("L", Map.of("level", "Prepaid mobile"), "DONE"),
                choice("I", Map.of("issue", "wages"), "DONE")))).isEmpty();
    }

    @Test
    void refusesUnknownQuestionsChoicesDimensionsAndKeys() {
        assertThat(FORM.refusals(List.of(choice("X", Map.of(), "DONE"),
                choice("S", Map.of("scope", "IT"), "YES"),
                choice("S", Map.of("level", "IT"), "DONE"), choice("S", Map.of("scope", "AI"), "DONE"),
                choice("N", Map.of("scope", "IT"), "DONE"), choice("L", Map.of("level", "a\tb"), "DONE"),
                choice("L", Map.of("level", " "), "DONE"),
                choice("L", Map.of("level", "x".repeat(81)), "DONE"))))
                .extracting(Finding::pointer)
                .containsExactly("/answers/0/question", "/answers/1/choice", "/answers/2/at/level",
                        "/answers/3/at/scope", "/answers/4/at/scope", "/answers/5/at/level",
                        "/answers/6/at/level",
                        "/answers/7/at/level");
    }

    @Test
    void refusesTextWhereAnIssueIsNamed() {
        assertThat(FORM.refusals(List.of(choice("I", Map.of("issue", "Complaint of plant 4"), "DONE"))))
                .extracting(Finding::pointer).containsExactly("/answers/0/at/issue");
    }

    @Test
    void refusesMoreKeysThanAScoreCanShow() {
        assertThat(FORM.refusals(atLevels(40))).isEmpty();
        assertThat(FORM.refusals(atLevels(41))).extracting(Finding::pointer).containsExactly("/answers");
    }

    private static List<Answer> atLevels(int levels) {
        return IntStream.range(0, levels).mapToObj(i -> choice("L", Map.of("level", "Level " + i), "DONE"))
                .toList();
    }

    @Test
    void refusesPartsThatAQuestionDoesNotTake() {
        Answer several = new Answer("f", "S", Map.of("scope", "IT"), null, List.of("DONE"), null, null, null,
                null,
                null, List.of(), List.of(issue("wages")),
                List.of(new Impact("privacy", null, null, null, null, null, null, null)));
        assertThat(FORM.refusals(List.of(several))).extracting(Finding::pointer).containsExactly(
                "/answers/0/choices",
                "/answers/0/issues", "/answers/0/impacts");
    }

    @Test
    void looksOnlyAtAnswersToItself() {
        Answer foreign = Answer.choice("other", "X", Map.of(), "MAYBE");
        assertThat(FORM.refusals(List.of(foreign, choice("X", Map.of(), "DONE"))))
                .extracting(Finding::pointer)
                .containsExactly("/answers/1/question");
        assertThat(check(foreign)).extracting(Finding::pointer).containsExactly("/answers");
    }

    @Test
    void asksForReasonsAndWholePlans() {
        assertThat(check(named(), choice("S", Map.of("scope", "IT"), "NOT_APPLICABLE"),
                choice("S", Map.of("scope", "OT"), "PLANNED"),
                planned(new Plan("Buy it", " ", LocalDate.of(2027, 1, 1)))))
                .extracting(Finding::pointer, Finding::severity)
                .containsExactly(tuple("/answers/1/reason", Severity.ERROR),
                        tuple("/answers/2/plan", Severity.ERROR),
                        tuple("/answers/3/plan", Severity.ERROR));
        assertThat(check(named(), planned(new Plan("Buy it", "IT lead", LocalDate.of(2027, 1, 1)))))
                .isEmpty();
    }

    @Test
    void asksWhereAndOnlyOnce() {
        assertThat(check(named(), choice("S", Map.of(), "DONE"), choice("S", Map.of("scope", "IT"), "DONE"),
                choice("S", Map.of("scope", "IT"), "DONE"))).extracting(Finding::pointer)
                .containsExactly("/answers/1/at", "/answers/3");
    }

    @Test
    void warnsOfIssuesThatAreNotNamed() {
        assertThat(check(named(), choice("I", Map.of("issue", "wages"), "DONE"),
                choice("I", Map.of("issue", "privacy"), "DONE"),
                choice("I", Map.of("issue", "water"), "DONE"),
                choice("I", Map.of("issue", "*"), "DONE"))).singleElement().satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo("/answers/3/at/issue");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void warnsOfRequiredQuestionsLeftOut() {
        assertThat(check()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("Question N");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    private static List<Finding> check(Answer... answers) {
        return FORM.check(List.of(answers), new Circumstances(LocalDate.of(2026, 1, 1), null, null, 0));
    }

    private static Answer choice(String question, Map<String, String> at, String choice) {
        return Answer.choice("f", question, at, choice);
    }

    private static Answer named() {
        return new Answer("f", "N", Map.of(), "DONE", List.of("wages"), null, null, null, null, null,
                List.of(),
                List.of(issue("privacy")), List.of());
    }

    private static SalientIssue issue(String key) {
        return new SalientIssue(key, null, null, List.of(), List.of(), null);
    }

    private static Answer planned(Plan plan) {
        return new Answer("f", "S", Map.of("scope", "*"), "PLANNED", List.of(), null, null, null, null, plan,
                List.of(), List.of(), List.of());
    }

    private static Question question(String id, QuestionKind kind, @Nullable String dimension,
            boolean required) {
        return new Question(id, kind, "Is it done?", "To know.", CHOICES, dimension, Audience.PUBLIC,
                new EvidenceAsked(false, "A page"), null, required, Map.of());
    }
}
