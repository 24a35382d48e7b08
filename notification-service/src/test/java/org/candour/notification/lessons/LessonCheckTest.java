package org.candour.notification.lessons;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class LessonCheckTest {

    @Test
    void takesACompleteLesson() {
        assertThat(findings(_ -> {})).isEmpty();
    }

    @Test
    void readsWhatWasSent() {
        LessonContent content = Samples.content();

        assertThat(content.identifiers().attack()).containsExactly("T1195.002", "M1045");
        assertThat(content.whatOthersShouldDo()).extracting(LessonContent.Action::audience)
                .containsExactly(Audience.IT, Audience.BOARD);
        assertThat(content.topics()).containsExactly(Topic.INCIDENT, Topic.PRIVACY, Topic.OTHER_HARM,
                Topic.BOARD,
                Topic.IT);
        assertThat(content.terms()).isEqualTo(new LessonContent.Terms("en", Licence.CC_BY_4, Tlp.CLEAR));
    }

    @Test
    void takesTheShortestLesson() {
        assertThat(findings(json -> json.remove(List.of("howFound", "whatWeChanged", "timeToDetect",
                "timeToContain",
                "timeToRecover", "cost", "norm", "sector", "region", "sizeBand", "period", "licence"))))
                .isEmpty();
    }

    @Test
    void findsEverythingAtOnce() {
        assertThat(findings(json -> {
            json.put("attribution", "perhaps").put("kind", "gossip").put("title", " ")
                    .put("tlp", "TLP:PURPLE")
                    .put("sector", "34").put("norm", "z").put("language", "no language").put("cost", "much");
            json.putArray("cve").add("CVE-24-1");
            json.putArray("whatOthersShouldDo").addObject().put("effort", "years");
            json.putArray("peopleHarm").addObject().put("category", "other");
        })).containsExactlyInAnyOrder("/attribution", "/kind", "/title", "/tlp", "/sector", "/norm",
                "/language",
                "/cost", "/cve/0", "/whatOthersShouldDo/0/action", "/whatOthersShouldDo/0/effort",
                "/whatOthersShouldDo/0/audience", "/peopleHarm/0/otherCategory");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x08, 0x0B, 0x1B, 0x7F, 0x85, 0x9F, 0xD800, 0xFFFF, 0x202E, 0x2066})
    void refusesCharactersThatNobodySees(int character) {
        String text = "a" + Character.toString(character) + "b";
        assertThat(findings(json -> json.put("title", text).put("whatHappened", text)))
                .containsExactlyInAnyOrder("/title", "/whatHappened");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\r', 0x2028, 0x2029})
    void asksForTitleOnOneLine(int character) {
        String text = "a" + Character.toString(character) + "b";
        assertThat(findings(json -> json.put("title", text).put("whatHappened", text)))
                .containsExactly("/title");
    }

    @Test
    void asksForAtLeastOneAction() {
        assertThat(findings(json -> json.putArray("whatOthersShouldDo")))
                .containsExactly("/whatOthersShouldDo");
    }

    @ParameterizedTest
    @CsvSource({"CLEAR,CLEAR", "tlp:clear,CLEAR", "WHITE,CLEAR", "TLP:WHITE,CLEAR", "green,GREEN",
            "TLP:AMBER,AMBER",
            "amber-strict,AMBER_STRICT", "AMBER_AND_STRICT,AMBER_STRICT", "TLP:AMBER+STRICT,AMBER_STRICT",
            "RED,RED"})
    void readsLabelsAsPeopleWriteThem(String label, Tlp expected) {
        assertThat(Samples.content(json -> json.put("tlp", label)).terms().tlp()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLP:BLUE", "", "CLEAR-ISH", "TLP:", "AMBER STRICT"})
    void refusesUnknownLabels(String label) {
        assertThat(findings(json -> json.put("tlp", label))).containsExactly("/tlp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bell \u0007", "nul \u0000", "half \ud800 a character", "no character \uffff",
            "turned \u202e around"})
    void refusesWhatXmlCannotCarryOrWhatDeceives(String text) {
        assertThat(findings(json -> json.put("title", text))).containsExactly("/title");
    }

    @Test
    void takesCharactersOfEveryPlane() {
        assertThat(findings(json -> json.put("whatHappened", "Ünïcödé 漢字 \uD83D\uDE00\tand\r\nlines")))
                .isEmpty();
    }

    @Test
    void keepsTitlesOnOneLine() {
        assertThat(findings(json -> json.put("title", "one\ntwo"))).containsExactly("/title");
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(findings(json -> json.put("title", "\uD83D\uDE00".repeat(200)))).isEmpty();
        assertThat(findings(json -> json.put("title", "\uD83D\uDE00".repeat(201)))).containsExactly("/title");
    }

    @Test
    void keepsUnnamedLessonsCoarse() {
        assertThat(findings(json -> {
            json.put("attribution", "unnamed").put("sector", "6201");
            json.putObject("period").put("granularity", "month").put("value", "2026-05");
        })).containsExactlyInAnyOrder("/sector", "/period/granularity");
    }

    @Test
    void letsNamedLessonsBePrecise() {
        assertThat(findings(json -> {
            json.put("sector", "6201");
            json.putObject("period").put("granularity", "month").put("value", "2026-05");
        })).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"year,2027", "quarter,2027-Q1", "month,2026-12", "year,2026-Q1", "quarter,2026-Q5",
            "month,2026-13"})
    void refusesPeriodsToComeAndPeriodsWrittenOtherwise(String granularity, String value) {
        assertThat(findings(
                json -> json.putObject("period").put("granularity", granularity).put("value", value)))
                .containsExactly("/period/value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G0016", "S0154", "T1", "javascript:alert(1)", "T1195.002/../../x"})
    void refusesNamesOfGroupsAndSoftwareAndAnythingElse(String id) {
        assertThat(findings(json -> json.putArray("attack").add(id))).containsExactly("/attack/0");
    }

    @Test
    void neverRepeatsWhatWasSent() {
        var checked = LessonCheck.check(
                Samples.draft(json -> json.put("kind", "secret-word").put("tlp", "secret-word")),
                Samples.TODAY);

        assertThat(checked.toString()).doesNotContain("secret-word");
    }

    private static List<String> findings(Consumer<ObjectNode> change) {
        return switch (LessonCheck.check(Samples.draft(change), Samples.TODAY)) {
            case CheckedLesson.Fit _ -> List.of();
            case CheckedLesson.Unfit unfit -> unfit.findings().stream().map(LessonFinding::pointer).toList();
        };
    }
}
