package org.candour.disclosure.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.Form;
import org.candour.disclosure.forms.FormRef;
import org.candour.disclosure.forms.Forms;
import org.candour.support.problem.Finding;

/** What even a draft must keep to, so that every part of it can be shown, checked and scored later. */
public final class DraftPolicy {

    /** Answers of one draft. */
    public static final int MOST_ANSWERS = 10_000;

    private static final int MOST_CHARACTERS = 2_000_000;

    private final Forms forms;

    public DraftPolicy(Forms forms) {
        this.forms = forms;
    }

    /** Everything that the draft is refused for; empty if nothing is. */
    public List<Finding> refusals(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        periodIsInOrder(draft, findings);
        List<Form> known = formsAreKnown(draft.forms(), findings);
        answersAreToTheseForms(draft, findings);
        answersAreGivenOnce(draft.answers(), findings);
        sizeIsBounded(draft, findings);
        known.forEach(form -> findings.addAll(form.refusals(draft.answers())));
        return findings;
    }

    private static void periodIsInOrder(Draft draft, List<Finding> findings) {
        if (!draft.period().isInOrder()) {
            findings.add(Finding.error("/period/to", "is before the period starts"));
        }
    }

    private List<Form> formsAreKnown(List<FormRef> refs, List<Finding> findings) {
        List<Form> known = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < refs.size(); i++) {
            FormRef ref = refs.get(i);
            String pointer = "/forms/" + i;
            if (ref.version().isEmpty()) {
                findings.add(Finding.error(pointer + "/version",
                        "is missing: an id without its version names no form, for versions reuse ids"));
            } else if (!seen.add(ref.id())) {
                findings.add(
                        Finding.error(pointer, "names a form twice; a filing has one version of a form"));
            } else {
                forms.find(ref).ifPresentOrElse(known::add,
                        () -> findings.add(Finding.error(pointer, "is not a form of ours in that version")));
            }
        }
        return known;
    }

    private static void answersAreToTheseForms(Draft draft, List<Finding> findings) {
        Set<String> ids = new HashSet<>();
        draft.forms().forEach(ref -> ids.add(ref.id()));
        for (int i = 0; i < draft.answers().size(); i++) {
            if (!ids.contains(draft.answers().get(i).form())) {
                findings.add(Finding.error("/answers/" + i + "/form", "is not one of this draft's forms"));
            }
        }
    }

    /** A filing stays one document and its event one message, however many answers were put one by one. */
    private static void sizeIsBounded(Draft draft, List<Finding> findings) {
        if (draft.answers().size() > MOST_ANSWERS) {
            findings.add(Finding.error("/answers", "has more than " + MOST_ANSWERS + " answers"));
        }
        if (DraftSize.of(draft) > MOST_CHARACTERS) {
            findings.add(Finding.error("/answers", "holds more than one filing can carry: some "
                    + MOST_CHARACTERS + " characters in all texts, links and lists"));
        }
    }

    private static void answersAreGivenOnce(List<Answer> answers, List<Finding> findings) {
        Map<AnswerPlace, Integer> seen = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            Integer before = seen.putIfAbsent(AnswerPlace.of(answers.get(i)), i);
            if (before != null) {
                findings.add(Finding.error("/answers/" + i,
                        "answers the same question at the same place as /answers/" + before));
            }
        }
    }
}
