package org.candour.disclosure.forms.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.Circumstances;
import org.candour.disclosure.forms.EvidenceItem;
import org.candour.disclosure.forms.Form;
import org.candour.disclosure.forms.FormRef;
import org.candour.disclosure.forms.Forms;
import org.candour.disclosure.forms.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule stays silent on its passing example and speaks on its failing one. */
class RuleExamplesTest {

    private static final Forms FORMS = FormFiles.forms();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void staysSilentOnItsPassingExample(Form form, JsonNode rule) {
        assertThat(messages(form, rule.get("passing"))).doesNotContain(rule.get("message").stringValue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void speaksOnItsFailingExample(Form form, JsonNode rule) {
        assertThat(messages(form, rule.get("failing"))).contains(rule.get("message").stringValue());
    }

    static Stream<Arguments> rules() {
        return FormFiles.texts().entrySet().stream().flatMap(file -> {
            JsonNode tree = YamlForms.tree(file.getKey(), file.getValue());
            Form form = FORMS.find(new FormRef(text(tree, "form"), text(tree, "version"))).orElseThrow();
            JsonNode rules = tree.get("rules");
            return rules == null
                    ? Stream.empty()
                    : StreamSupport.stream(rules.spliterator(), false)
                            .map(rule -> Arguments.of(Named.of(form + " " + text(rule, "id"), form), rule));
        });
    }

    private static List<String> messages(Form form, JsonNode example) {
        List<Answer> answers = StreamSupport.stream(example.get("answers").spliterator(), false)
                .map(answer -> answer(form, answer)).toList();
        assertThat(form.refusals(answers)).isEmpty();
        LocalDate on = example.has("on") ? LocalDate.parse(text(example, "on")) : LocalDate.of(2026, 1, 1);
        Circumstances circumstances = new Circumstances(on, optional(example, "sector"),
                example.has("employees") ? example.get("employees").intValue() : null,
                example.has("entities") ? example.get("entities").intValue() : 0);
        return form.check(answers, circumstances).stream().map(finding -> finding.message()).toList();
    }

    private static Answer answer(Form form, JsonNode given) {
        String question = text(given, "question");
        String at = optional(given, "at");
        String dimension = form.question(question).map(Question::dimension).orElse(null);
        String planDate = optional(given, "planDate");
        String link = optional(given, "link");
        return new Answer(form.ref().id(), question,
                at == null || dimension == null ? Map.of() : Map.of(dimension, at), optional(given, "choice"),
                List.of(), optional(given, "text"), null, null, null,
                planDate == null ? null : new Answer.Plan("Do it", "Somebody", LocalDate.parse(planDate)),
                link == null
                        ? List.of()
                        : List.of(new EvidenceItem("page", EvidenceItem.State.DECLARED,
                                EvidenceItem.Maker.OWN, null,
                                null, null, link)),
                List.of(), List.of());
    }

    private static String text(JsonNode node, String member) {
        return node.get(member).stringValue();
    }

    private static @Nullable String optional(JsonNode node, String member) {
        return node.has(member) ? text(node, member) : null;
    }
}
