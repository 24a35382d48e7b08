package org.candour.disclosure.forms.yaml;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.candour.disclosure.forms.Audience;
import org.candour.disclosure.forms.Dimension;
import org.candour.disclosure.forms.Form;
import org.candour.disclosure.forms.FormRef;
import org.candour.disclosure.forms.Forms;
import org.candour.disclosure.forms.Question;
import org.candour.disclosure.forms.QuestionKind;

import static org.assertj.core.api.Assertions.assertThat;

class FormFilesTest {

    private static final Forms FORMS = FormFiles.forms();

    @Test
    void offersTheFourForms() {
        assertThat(FORMS.all()).extracting(form -> form.ref().toString()).containsExactly("cpg/2.0",
                "rdr/2020",
                "rights-security/1", "ungp-rf/2015");
    }

    @Test
    void asksTheReportingFrameworkWhole() {
        Form form = form("ungp-rf", "2015");
        assertThat(ids(form)).filteredOn(id -> id.matches("[AC]\\d(\\.\\d)?")).hasSize(31);
        assertThat(ids(form)).filteredOn(id -> id.matches("[AC]\\d")).hasSize(8);
        assertThat(ids(form)).filteredOn(id -> id.matches("B\\d")).containsExactly("B1", "B2", "B3", "B4");
        assertThat(ids(form)).filteredOn(id -> id.matches("C6\\.[a-z]")).containsExactly("C6.a", "C6.b",
                "C6.c",
                "C6.d", "C6.e", "C6.f", "C6.g", "C6.h");
        assertThat(form.questions()).hasSize(43);
        assertThat(form.questions()).filteredOn(Question::required).extracting(Question::id).containsExactly(
                "A1",
                "A2", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "C4", "C5", "C6");
    }

    @Test
    void repeatsPartCForEachSalientIssueButItsCriteriaOnce() {
        Form form = form("ungp-rf", "2015");
        assertThat(form.dimensions()).singleElement()
                .isEqualTo(new Dimension.NamedBy("issue", "Salient human-rights issue", "B1"));
        assertThat(form.questions()).allSatisfy(question -> assertThat("issue".equals(question.dimension()))
                .as(question.id()).isEqualTo(question.id().matches("C\\d(\\.\\d)?")));
        assertThat(form.question("B1")).map(Question::kind).contains(QuestionKind.ISSUES);
        assertThat(form.questions()).filteredOn(question -> question.kind() == QuestionKind.IMPACTS)
                .extracting(Question::id).containsExactly("B4", "C3.2", "C6.5");
    }

    @Test
    void asksThirtyFourGoalsForBothTechnologiesAndWhetherThereIsOt() {
        Form form = form("cpg", "2.0");
        assertThat(form.dimensions()).singleElement().isInstanceOfSatisfying(Dimension.Fixed.class,
                scope -> assertThat(scope.keys()).containsExactly("IT", "OT"));
        assertThat(form.questions()).filteredOn(question -> "scope".equals(question.dimension())).hasSize(34);
        assertThat(form.questions()).filteredOn(question -> question.dimension() == null)
                .extracting(Question::id)
                .containsExactly("OT");
        assertThat(form.sections()).extracting(section -> section.id() + section.questions().size())
                .containsExactly("scope1", "GV5", "ID5", "PR19", "DE2", "RS2", "RC1");
    }

    @Test
    void keepsTheAnswersToTwentyThreeGoalsForReviewers() {
        Form form = form("cpg", "2.0");
        assertThat(form.questions()).filteredOn(question -> question.audience() == Audience.PUBLIC)
                .extracting(Question::id).containsExactly("OT", "1.A", "1.B", "1.C", "1.D", "1.E", "2.C",
                        "2.D",
                        "3.J", "5.A", "5.B", "6.A");
        assertThat(form.questions()).filteredOn(question -> question.audience() == Audience.REVIEWERS)
                .hasSize(23);
        assertThat(Stream.of(form("ungp-rf", "2015"), form("rights-security", "1"), form("rdr", "2020"))
                .flatMap(other -> other.questions().stream()))
                .allMatch(question -> question.audience() == Audience.PUBLIC);
    }

    @Test
    void asksEightQuestionsAboutRightsInSecurity() {
        assertThat(ids(form("rights-security", "1"))).containsExactly("R1", "R2", "R3", "R4", "R5", "R6",
                "R7", "R8");
    }

    @Test
    void asksTheElementsOfRankingDigitalRightsAtEveryLevel() {
        Form form = form("rdr", "2020");
        assertThat(form.sections()).hasSize(58);
        assertThat(form.questions()).hasSize(335).allMatch(question -> "level".equals(question.dimension()));
        assertThat(form.dimensions()).singleElement().isInstanceOf(Dimension.Free.class);
        assertThat(form.attribution()).contains("Ranking Digital Rights").contains("CC BY 4.0");
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysEverythingAboutEachQuestion(Form form) {
        assertThat(form.questions()).allSatisfy(question -> {
            assertThat(question.text().split(" ")).as(question.id()).hasSizeLessThanOrEqualTo(25);
            assertThat(question.why()).as(question.id()).isNotBlank();
            assertThat(question.evidence().example()).as(question.id()).isNotBlank();
            assertThat(question.choices()).as(question.id()).hasSizeGreaterThan(1)
                    .allSatisfy(choice -> assertThat(choice.anchor()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void asksReasonsAndPlansWhereAChoiceNeedsThem(Form form) {
        assertThat(form.questions().stream().flatMap(question -> question.choices().stream()))
                .allSatisfy(choice -> {
                    boolean declaredNo = form.ref().id().equals("cpg") && choice.key().equals("NO");
                    assertThat(choice.reasonRequired())
                            .isEqualTo(List.of("NOT_APPLICABLE", "ALTERNATIVE").contains(choice.key())
                                    || declaredNo);
                    assertThat(choice.planRequired()).isEqualTo(choice.key().equals("PLANNED"));
                });
    }

    @ParameterizedTest
    @MethodSource("all")
    void doesNotAskTheSameTwice(Form form) {
        assertThat(form.questions()).extracting(Question::text).doesNotHaveDuplicates();
        assertThat(form.digest()).matches("sha256:[0-9a-f]{64}");
    }

    static List<Form> all() {
        return FORMS.all();
    }

    private static Form form(String id, String version) {
        return FORMS.find(new FormRef(id, version)).orElseThrow();
    }

    private static List<String> ids(Form form) {
        return form.questions().stream().map(Question::id).toList();
    }
}
