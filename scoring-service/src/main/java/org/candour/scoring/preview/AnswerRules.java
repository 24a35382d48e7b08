package org.candour.scoring.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.preview.AskedForm.AskedQuestion;
import org.candour.scoring.preview.AskedForm.Keys;
import org.candour.scoring.preview.AskedForm.Takes;
import org.candour.support.problem.Finding;

/**
 * What answers must keep to, in the words in which a draft is refused when it is saved: the forms, questions, choices and
 * places are known, and no question is answered twice in one place.
 */
final class AnswerRules {

    private static final int KEY_LENGTH = 80;

    private static final int MOST_KEYS = 40;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final AskedForms asked;

    private final Map<String, AskedForm> forms = new HashMap<>();

    private final Set<String> named = new HashSet<>();

    private final List<Finding> findings = new ArrayList<>();

    AnswerRules(AskedForms asked) {
        this.asked = asked;
    }

    /** Takes the forms of a filing, which were looked at when it was saved. */
    void know(List<FormRef> refs) {
        for (FormRef ref : refs) {
            named.add(ref.id());
            asked.find(ref).ifPresent(form -> forms.put(ref.id(), form));
        }
    }

    /** Looks at the forms that were sent. */
    void checkForms(List<FormRef> refs, String pointer) {
        for (int i = 0; i < refs.size(); i++) {
            FormRef ref = refs.get(i);
            String at = pointer + "/" + i;
            if (ref.version().isEmpty()) {
                named.add(ref.id());
                findings.add(Finding.error(at + "/version",
                        "is missing: an id without its version names no form, for versions reuse ids"));
            } else if (!named.add(ref.id())) {
                findings.add(Finding.error(at, "names a form twice; a filing has one version of a form"));
            } else {
                asked.find(ref).ifPresentOrElse(form -> forms.put(ref.id(), form), () -> findings
                        .add(Finding.error(at, "is not a form of ours in that version")));
            }
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Looks at answers that were sent. */
    void check(List<GivenAnswer> answers) {
        Map<AnswerPlace, String> seen = new HashMap<>();
        for (GivenAnswer each : answers) {
            String before = seen.putIfAbsent(AnswerPlace.of(each.answer()), each.pointer());
            if (before != null) {
                findings.add(Finding.error(each.pointer(),
                        "answers the same question at the same place as " + before));
            }
            check(each);
        }
    }

    private void check(GivenAnswer each) {
        AskedForm form = forms.get(each.answer().form());
        if (!named.contains(each.answer().form())) {
            findings.add(Finding.error(each.pointer() + "/form", "is not one of this draft's forms"));
        } else if (form != null) {
            AskedQuestion question = form.questions().get(each.answer().question());
            if (question == null) {
                findings.add(Finding.error(each.pointer() + "/question", "The form has no such question."));
            } else {
                choice(each, question);
                place(each.pointer(), form, question, each.answer().at());
            }
        }
    }

    private void choice(GivenAnswer each, AskedQuestion question) {
        String choice = each.answer().choice();
        if (choice != null && !question.choices().contains(choice)) {
            findings.add(Finding.error(each.pointer() + "/choice", "The question has no such choice."));
        }
        if (each.ticked() && question.takes() != Takes.ISSUES) {
            findings.add(
                    Finding.error(each.pointer() + "/choices",
                            "The question takes one choice, not several."));
        }
        if (each.issues() && question.takes() != Takes.ISSUES) {
            findings.add(Finding.error(each.pointer() + "/issues", "The question does not ask for issues."));
        }
        if (each.impacts() && question.takes() != Takes.IMPACTS) {
            findings.add(
                    Finding.error(each.pointer() + "/impacts", "The question does not ask for impacts."));
        }
    }

    private void place(String pointer, AskedForm form, AskedQuestion question, @Nullable At at) {
        if (at == null) {
            return;
        }
        String where = pointer + "/at/" + at.dimension().replace("~", "~0").replace("/", "~1");
        Keys keys = form.dimensions().get(at.dimension());
        if (keys == null || !at.dimension().equals(question.dimension())) {
            findings.add(Finding.error(where, "The question does not repeat along this dimension."));
        } else if (!isPossible(keys, at.key())) {
            findings.add(Finding.error(where, "The dimension has no such key."));
        }
    }

    private static boolean isPossible(Keys keys, String key) {
        return key.equals(At.EVERY) || switch (keys) {
            case Keys.Fixed fixed -> fixed.keys().contains(key);
            case Keys.Free _ -> !key.isBlank() && key.length() <= KEY_LENGTH
                    && key.chars().noneMatch(Character::isISOControl);
            case Keys.Named _ -> WORD.matcher(key).matches();
        };
    }

    /** Looks at all answers together, as they would be filed. */
    void checkTogether(List<Answer> answers, String pointer) {
        Map<At, Set<String>> keys = new HashMap<>();
        for (Answer answer : answers) {
            At at = answer.at();
            if (at != null) {
                keys.computeIfAbsent(new At(answer.form(), at.dimension()), _ -> new HashSet<>())
                        .add(at.key());
            }
        }
        keys.values().stream().filter(all -> all.size() > MOST_KEYS).forEach(_ -> findings
                .add(Finding.error(pointer, "name more than " + MOST_KEYS + " keys of one dimension.")));
    }

}
