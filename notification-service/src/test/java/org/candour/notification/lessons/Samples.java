package org.candour.notification.lessons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lessons to test with. */
public final class Samples {

    public static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";
    public static final String GLOBEX = "XI-LEI-ZZZZ00GLOBEX00000065";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COMPLETE = """
                                           {"company": "XI-LEI-ZZZZ00ACME0000000004", "attribution": "named", "kind": "incident",
                                            "title": "A build server signed what nobody had reviewed",
                                            "whatHappened": "An outdated plug-in let a stranger run commands.\\n\\nThe signing key lay beside it.",
                                            "howFound": "A customer asked about an unknown release.",
                                            "contributingFactors": ["The plug-in was nobody's to update."],
                                            "controlGap": [{"form": "cpg", "version": "2.0", "id": "2.B"}],
                                            "controlWorked": [{"form": "rights-security", "version": "1", "id": "R3"}],
                                            "whatWeChanged": "Signing happens on a machine of its own.",
                                            "timeToDetect": "under-1-month", "timeToContain": "under-1-day", "timeToRecover": "under-1-week",
                                            "cost": "10k-100k", "cve": ["CVE-2024-12345"], "cwe": ["CWE-77"], "attack": ["T1195.002", "M1045"],
                                            "whatOthersShouldDo": [
                                              {"action": "Keep signing keys off the machines that build.",
                                               "question": {"form": "cpg", "version": "2.0", "id": "3.H"}, "effort": "weeks", "audience": "it"},
                                              {"action": "Ask who could release without review.", "effort": "days", "audience": "board"}],
                                            "peopleHarm": [
                                              {"category": "privacy", "group": "Users of the app", "people": "1000-9999", "scale": "medium",
                                               "scope": "low", "irremediability": "unknown", "remedy": "partly"},
                                              {"category": "other", "otherCategory": "Lost trust"}],
                                            "norm": "i", "sector": "62", "region": "western-europe", "sizeBand": "50-249",
                                            "period": {"granularity": "quarter", "value": "2026-Q2"}, "language": "en", "licence": "CC-BY-4.0",
                                            "tlp": "TLP:CLEAR"}
                                           """;

    private Samples() {}

    /** A complete lesson in JSON, as a company sends it, with changes. */
    public static ObjectNode json(Consumer<ObjectNode> change) {
        ObjectNode json = (ObjectNode) JSON.readTree(COMPLETE);
        change.accept(json);
        return json;
    }

    /** The same as a draft. */
    public static LessonDraft draft(Consumer<ObjectNode> change) {
        return JSON.treeToValue(json(change), LessonDraft.class);
    }

    /** A complete and correct lesson. */
    public static LessonContent content() {
        return content(_ -> {});
    }

    /** A correct lesson with changes. */
    public static LessonContent content(Consumer<ObjectNode> change) {
        return switch (LessonCheck.check(draft(change), TODAY)) {
            case CheckedLesson.Fit fit -> fit.content();
            case CheckedLesson.Unfit unfit -> throw new AssertionError(unfit.findings().toString());
        };
    }

    /** A released lesson, whose id and time follow from its sequence. */
    public static Lesson lesson(long sequence) {
        return lesson(sequence, content(), null);
    }

    /** A released lesson. */
    public static Lesson lesson(long sequence, LessonContent content, Lesson.@Nullable Credit credit) {
        return new Lesson(new UUID(0x4000, 0x8000_0000_0000_0000L + sequence), sequence,
                Instant.parse("2026-10-01T00:00:00Z").plusSeconds(86_400 * sequence), credit, content);
    }
}
