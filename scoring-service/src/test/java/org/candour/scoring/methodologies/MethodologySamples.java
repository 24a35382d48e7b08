package org.candour.scoring.methodologies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.candour.scoring.engine.FormRef;
import org.candour.scoring.methodologies.Pseudonyms.Acting;

/** Methodologies for tests. */
public final class MethodologySamples {

    /** When everything was done. */
    public static final Instant NOW = Instant.parse("2026-11-02T09:30:00.123456789Z");

    /** The day of it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final Pseudonyms PSEUDONYMS = new Pseudonyms("ab".repeat(32));

    private MethodologySamples() {}

    /** A small methodology in YAML, over two questions of a real form; the weight of one of them makes it another. */
    public static String text(String id, String version, int weight) {
        return """
               id: %s
               version: "%s"
               title: Water
               numbers: [{name: value, is: points}]
               forms: [{id: rights-security, version: "1"}]
               points:
                 practice:
                   scale: 100
                   unanswered: 0
                   choices:
                     IN_PLACE: 1
                     PARTLY: 1/2
                     PLANNED: 0
                     NOT_IN_PLACE: 0
                     ALTERNATIVE: {points: 1, needsReason: true}
                     NOT_APPLICABLE: {skip: always}
               questions:
                 - {form: rights-security, points: practice, ids: [R1, R2]}
               rules:
                 all: {weighted: [{of: R1, weight: %d}, {of: R2, weight: %d}]}
               results:
                 - {name: total, form: rights-security, rule: all}
               cases:
                 - name: one of two
                   filing:
                     forms: [{id: rights-security, version: "1"}]
                     period: {from: 2025-01-01, to: 2025-12-31}
                     submitted: 2026-03-01
                     answers:
                       - {question: R1, choice: IN_PLACE}
                   results: {total: {value: 50}}
               """.formatted(id, version, weight, weight);
    }

    /** Somebody with a person behind. */
    public static Official official(String name) {
        return PSEUDONYMS.name(new Acting("client:" + name, "user:" + name + "-person"));
    }

    /** Somebody of whom no person is known. */
    public static Official withoutPerson(String name) {
        return PSEUDONYMS.name(new Acting("client:" + name, null));
    }

    /** A first upload that its content does not fit. */
    public static UploadedMethodology upload(String id, String version) {
        return new UploadedMethodology(head(id, version, "a"), 1, official("author"), PSEUDONYMS, NOW, null,
                false);
    }

    /** A head whose digest is all of one digit. */
    public static MethodologyHead head(String id, String version, String digit) {
        return new MethodologyHead(new MethodologyId(id, version), "Sample " + version,
                List.of(new FormRef("cpg", "2.0"), new FormRef("rdr", "2020")), "sha256:" + digit.repeat(64));
    }

    /** A decision that has effect from the day on. */
    public static Decision decision(String by, LocalDate effectiveFrom) {
        return new Decision(official(by), "Because it was discussed.", effectiveFrom, NOW);
    }

}
