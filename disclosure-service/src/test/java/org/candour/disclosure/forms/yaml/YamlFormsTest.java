package org.candour.disclosure.forms.yaml;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.disclosure.forms.Form;
import org.candour.disclosure.forms.FormRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class YamlFormsTest {

    private static final String GOOD = """
                                       form: small
                                       version: "1"
                                       title: A small form
                                       attribution: Our own, for tests.
                                       dimensions:
                                         - {id: scope, title: Where, keys: [IT, OT]}
                                       choices:
                                         practice:
                                           - {key: DONE, anchor: It is done everywhere.}
                                           - {key: ELSEWHERE, anchor: Another does it., reasonRequired: true}
                                       sections:
                                         - id: S
                                           title: All of it
                                           choices: practice
                                           dimension: scope
                                           audience: PUBLIC
                                           why: Because somebody should know.
                                           evidence: {expected: true, example: A page}
                                           questions:
                                             - id: Q1
                                               text: Is the first thing done?
                                               anchors: {DONE: The first thing is done.}
                                             - id: Q2
                                               text: Is the second thing done?
                                               once: true
                                               under: Q1
                                       rules:
                                         - id: second-without-first
                                           severity: WARNING
                                           message: The second is done without the first.
                                           when:
                                             without: {question: Q2, choices: [DONE], other: Q1, in: [DONE]}
                                           passing: {answers: [{question: Q1, choice: DONE}]}
                                           failing: {answers: [{question: Q2, choice: DONE}]}
                                       """;

    @Test
    void readsWhatSectionsSayForTheirQuestions() {
        Form form = YamlForms.of(Map.of("good.yaml", GOOD)).find(new FormRef("small", "1")).orElseThrow();
        assertThat(form.question("Q1").orElseThrow().dimension()).isEqualTo("scope");
        assertThat(form.question("Q1").orElseThrow().choices().getFirst().anchor())
                .isEqualTo("The first thing is done.");
        assertThat(form.question("Q2").orElseThrow().dimension()).isNull();
        assertThat(form.question("Q2").orElseThrow().choices().getFirst().anchor())
                .isEqualTo("It is done everywhere.");
    }

    @Test
    void givesAnotherDigestToAnotherContentAndTheSameToAnotherLayout() {
        String digest = digest(GOOD);
        assertThat(digest("# a comment\n" + GOOD)).isEqualTo(digest);
        assertThat(digest(GOOD.replace("Is the first", "Is our first"))).isNotEqualTo(digest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  a version that is a number   | version: "1"               | version: 1                   | /version
                                                                  no attribution               | attribution: Our own, for tests. |                        | attribution
                                                                  an unknown member            | title: A small form        | headline: A small form       | headline
                                                                  an unknown audience          | audience: PUBLIC           | audience: FRIENDS            | /sections/0/audience
                                                                  an unknown kind              | once: true                 | kind: ESSAY                  | /sections/0/questions/1/kind
                                                                  an id with blanks            | id: Q2                     | id: Q 2                      | /sections/0/questions/1/id
                                                                  a question twice             | id: Q2                     | id: Q1                       | two questions Q1
                                                                  a dimension of nobody        | dimension: scope           | dimension: place             | repeats along place
                                                                  a dimension without keys     | keys: [IT, OT]             | keys: []                     | /dimensions/0/keys
                                                                  choices of nobody            | choices: practice          | choices: theory              | which the form does not have
                                                                  a key in small letters       | key: ELSEWHERE             | key: elsewhere               | /choices/practice/1/key
                                                                  an anchor of nobody          | anchors: {DONE:            | anchors: {DREAMT:            | DREAMT
                                                                  support for nobody           | under: Q1                  | under: Q9                    | Q2 is under Q9
                                                                  a rule about nobody          | other: Q1                  | other: Q9                    | rule second-without-first reads Q9
                                                                  a severity of nobody         | severity: WARNING          | severity: FATAL              | /rules/0/severity
                                                                  a rule without its failing   | failing:                   | failed:                      | failing
                                                                  no why anywhere              | why: Because somebody should know. |                      | Q1 has no why
                                                                  no YAML                      | sections:                  | sections: [                  | is not YAML
                                                                  a member twice               | version: "1"               | form: small                  | is not YAML
                                                                  """)
    void refusesAFormWith(String what, String good, String wrong, String said) {
        String changed = GOOD.replace(good, wrong == null ? "" : wrong);
        assertThat(changed).as(what).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> YamlForms.of(Map.of("wrong.yaml", changed))).isInstanceOf(FormInvalid.class)
                .hasMessageContaining("wrong.yaml").hasMessageContaining(said);
    }

    @Test
    void refusesATextOfTwentySixWords() {
        String long26 = "word ".repeat(25) + "word?";
        assertThatThrownBy(
                () -> YamlForms.of(Map.of("wrong.yaml", GOOD.replace("Is the first thing done?", long26))))
                .isInstanceOf(FormInvalid.class).hasMessageContaining("/sections/0/questions/0/text");
    }

    @Test
    void refusesTheSameVersionOfAFormTwice() {
        assertThatThrownBy(() -> YamlForms.of(Map.of("a.yaml", GOOD, "b.yaml", GOOD)))
                .isInstanceOf(FormInvalid.class).hasMessageContaining("small/1");
    }

    private static String digest(String text) {
        return YamlForms.of(Map.of("a.yaml", text)).all().getFirst().digest();
    }
}
