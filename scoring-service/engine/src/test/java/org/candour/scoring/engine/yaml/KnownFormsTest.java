package org.candour.scoring.engine.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.scoring.engine.Fault;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.KnownForms;
import org.candour.scoring.engine.KnownForms.KnownForm;
import org.candour.scoring.engine.KnownForms.KnownQuestion;
import org.candour.scoring.engine.MethodologyRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.candour.scoring.engine.yaml.SmallMethodology.TEXT;

/** What a methodology names is held against the forms that there are. */
class KnownFormsTest {

    private static final Set<String> CHOICES = Set.of("YES", "NO", "NA");
    private static final KnownForm FORM = new KnownForm(Map.of("place", Set.of("here", "there")),
            Map.of("Q1", new KnownQuestion(null, CHOICES, Set.of()), "Q2",
                    new KnownQuestion(null, CHOICES, Set.of()), "Q3",
                    new KnownQuestion("place", CHOICES, Set.of())));
    private static final KnownForms FORMS = new KnownForms(Map.of(new FormRef("f", "1"), FORM));

    @Test
    void acceptWhatTheyHave() {
        assertThat(MethodologyYaml.read(SmallMethodology.stream(TEXT), FORMS)).hasToString("small/1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{id: f, version: \"1\"} | {id: f, version: \"2\"} | /forms/0",
            "Q2 | Q7 | /questions/0/ids/1",
            "over: place, | '' | /questions/1/ids/0",
            "points: yes-no, ids | points: yes-no, over: place, ids | /questions/0/ids/0",
            "place | spot | /dimensions/spot",
            "[here] | [nowhere] | /dimensions/place/scopes/near/0",
            "form: f, keys | form: f, first: [nowhere], keys | /dimensions/place/first/0",
            "over: place, ids | over: place, notAt: [nowhere], ids | /questions/1/notAt/0",
            "\"NO\": 0, | '' | /questions/0/ids/0",
            "\"NO\": 0, | \"NO\": 0, MAYBE: 0, | /points/yes-no/choices/MAYBE",
            "NA: {skip: admissible}} | NA: {skip: admissible}}, options: {count: sum, points: {A: 1}} |"
                    + " /points/yes-no/options/points/A"})
    void refuseWhatTheyLack(String original, String changed, String pointer) {
        assertThat(TEXT).contains(original);
        MethodologyRefused refused = catchThrowableOfType(MethodologyRefused.class,
                () -> MethodologyYaml.read(SmallMethodology.stream(TEXT.replace(original, changed)), FORMS));
        assertThat(refused.faults()).extracting(Fault::pointer).contains(pointer);
    }

    @Test
    void missPointsForOptions() {
        KnownForm ticks = new KnownForm(FORM.dimensions(),
                Map.of("Q1", new KnownQuestion(null, CHOICES, Set.of("A", "B")), "Q2",
                        new KnownQuestion(null, CHOICES, Set.of("A")), "Q3",
                        new KnownQuestion("place", CHOICES, Set.of())));
        String text = TEXT.replace("NA: {skip: admissible}}",
                "NA: {skip: admissible}}, options: {count: sum, points: {A: 1}}");
        MethodologyRefused refused = catchThrowableOfType(MethodologyRefused.class,
                () -> MethodologyYaml.read(SmallMethodology.stream(text),
                        new KnownForms(Map.of(new FormRef("f", "1"), ticks))));
        assertThat(refused.faults()).containsExactly(
                new Fault("/questions/0/ids/0", "can have the option B, for which there are no points"));
    }

    @Test
    void refuseKeysThatAMethodologyLeavesOut() {
        assertThat(faults("keys: {always: [here]}", FORM)).containsExactly(new Fault("/dimensions/place/keys",
                "leaves out the key there, at which a filing may answer"));
        assertThat(faults("keys: {always: [here, there]}", FORM)).isEmpty();
        assertThat(
                faults("keys: {always: [here]}", new KnownForm(Map.of("place", Set.of()), FORM.questions())))
                .containsExactly(new Fault("/dimensions/place/keys",
                        "needs occurring or named, for companies say which keys there are"));
    }

    private static List<Fault> faults(String keys, KnownForm form) {
        try {
            MethodologyYaml.read(SmallMethodology.stream(TEXT.replace("keys: {occurring: true}", keys)),
                    new KnownForms(Map.of(new FormRef("f", "1"), form)));
            return List.of();
        } catch (MethodologyRefused refused) {
            return refused.faults();
        }
    }

    @Test
    void leaveTheKeysOfAnOpenDimensionToTheCompany() {
        KnownForm open = new KnownForm(Map.of("place", Set.of()), FORM.questions());
        assertThat(MethodologyYaml.read(SmallMethodology.stream(TEXT.replace("[here]", "[anywhere]")),
                new KnownForms(Map.of(new FormRef("f", "1"), open)))).hasToString("small/1");
    }
}
