package org.candour.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.record.PartKey;
import org.candour.scoring.engine.record.PublicRecord;

/**
 * Whom a record is for, and of which questions it says that their answers are for reviewers only.
 *
 * @param forAll whether it is for everybody
 * @param questions their ids, by form
 */
record Withholding(boolean forAll, Map<FormRef, Set<String>> questions) {

    static Withholding of(Data record) {
        String audience = record.optional("audience");
        if (audience != null && !audience.equals(PublicRecord.AUDIENCE)) {
            throw new Unchecked(
                    "The record is for an audience that is not known here: " + Shown.value(audience) + ".");
        }
        Map<FormRef, Set<String>> questions = new LinkedHashMap<>();
        if (audience != null) {
            record.objects("withheld")
                    .forEach(form -> questions.put(new FormRef(form.text("form"), form.text("formVersion")),
                            new TreeSet<>(form.texts("questions"))));
        }
        return new Withholding(audience != null, questions);
    }

    boolean isEmpty() {
        return questions.isEmpty();
    }

    /** Whether an answer is withheld; a filing has one version of a form. */
    boolean has(PartKey key) {
        return questions.entrySet().stream().anyMatch(
                form -> form.getKey().id().equals(key.form()) && form.getValue().contains(key.question()));
    }

    void sayTo(Lines lines) {
        questions.forEach((form, ids) -> {
            lines.say("withheld", ids.size() + " questions of " + Shown.text(form.id() + " " + form.version())
                    + " are for reviewers only, as the record has it:");
            lines.below(Shown.text(String.join(" ", ids)));
        });
    }
}
