package org.candour.notification.lessons;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.LessonContent.Identifiers;
import org.candour.notification.lessons.LessonContent.Question;

/** Checks what a lesson refers to: questions, weaknesses, techniques and norms. */
final class ReferenceCheck {

    private static final int ENTRIES = 40;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("[0-9][0-9A-Za-z.-]{0,31}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,31}");
    private static final Pattern CVE = Pattern.compile("CVE-[0-9]{4}-[0-9]{4,19}");
    private static final Pattern CWE = Pattern.compile("CWE-[1-9][0-9]{0,5}");
    /** Groups (G) and software (S) are left out on purpose: a famous name identifies its victims. */
    private static final Pattern ATTACK = Pattern.compile("(?:TA|M)[0-9]{4}|T[0-9]{4}(?:\\.[0-9]{3})?");
    private static final Pattern NORM = Pattern.compile("[a-k]");

    private final Findings findings;

    ReferenceCheck(Findings findings) {
        this.findings = findings;
    }

    List<Question> questions(String pointer, List<LessonDraft.Question> sent) {
        return findings.each(pointer, sent, ENTRIES, this::question);
    }

    @Nullable
    Question question(String pointer, LessonDraft.Question sent) {
        String form = findings.shaped(pointer + "/form", sent.form(), FORM, "a form, for example cpg");
        String version = findings.shaped(pointer + "/version", sent.version(), VERSION,
                "its version, for example 2.0");
        String id = findings.shaped(pointer + "/id", sent.id(), ID, "a question's id, for example 3.F");
        return form == null || version == null || id == null ? null : new Question(form, version, id);
    }

    Identifiers identifiers(LessonDraft draft) {
        return new Identifiers(
                findings.each("/cve", draft.cve(), ENTRIES,
                        (at, id) -> findings.shaped(at, id, CVE, "CVE-YYYY-NNNN")),
                findings.each("/cwe", draft.cwe(), ENTRIES,
                        (at, id) -> findings.shaped(at, id, CWE, "CWE-N")),
                findings.each("/attack", draft.attack(), ENTRIES, (at, id) -> findings.shaped(at, id, ATTACK,
                        "an ATT&CK tactic (TA0001), technique (T1195 or T1195.002) or mitigation (M1032)")));
    }

    @Nullable
    String norm(String pointer, String letter) {
        return findings.shaped(pointer, letter, NORM, "a letter from a to k");
    }
}
