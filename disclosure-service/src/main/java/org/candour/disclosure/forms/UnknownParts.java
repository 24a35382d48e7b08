package org.candour.disclosure.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.candour.support.problem.Finding;

/** Finds questions, choices, dimensions and keys that the form does not have. */
final class UnknownParts {

    private static final int KEY_LENGTH = 80;
    /** A score has a branch for each question at each key; an index rates some ten services of a company. */
    private static final int MOST_KEYS = 40;
    /** As the issues of B1 are named: a key travels in events, so it is a word and no text. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Form form;

    UnknownParts(Form form) {
        this.form = form;
    }

    List<Finding> in(FilledForm filled) {
        var found = new ArrayList<Finding>();
        filled.each((pointer, answer) -> form.question(answer.question()).ifPresentOrElse(question -> {
            choice(pointer, answer, question, found);
            dimension(pointer, answer, question, found);
        }, () -> found.add(Finding.error(pointer + "/question", "The form has no such question."))));
        tooManyKeys(filled, found);
        return found;
    }

    private static void tooManyKeys(FilledForm filled, List<Finding> found) {
        var keys = new HashMap<String, Set<String>>();
        filled.answers().forEach(answer -> answer.at()
                .forEach((id, key) -> keys.computeIfAbsent(id, _ -> new HashSet<>()).add(key)));
        keys.values().stream().filter(named -> named.size() > MOST_KEYS).forEach(_ -> found.add(Finding
                .error("/answers", "name more than " + MOST_KEYS + " keys of one dimension.")));
    }

    private static void choice(String pointer, Answer answer, Question question, List<Finding> found) {
        var choice = answer.choice();
        if (choice != null && question.choice(choice).isEmpty()) {
            found.add(Finding.error(pointer + "/choice", "The question has no such choice."));
        }
        if (question.kind() != QuestionKind.ISSUES && !answer.choices().isEmpty()) {
            found.add(Finding.error(pointer + "/choices", "The question takes one choice, not several."));
        }
        if (question.kind() != QuestionKind.ISSUES && !answer.issues().isEmpty()) {
            found.add(Finding.error(pointer + "/issues", "The question does not ask for issues."));
        }
        if (question.kind() != QuestionKind.IMPACTS && !answer.impacts().isEmpty()) {
            found.add(Finding.error(pointer + "/impacts", "The question does not ask for impacts."));
        }
    }

    private void dimension(String pointer, Answer answer, Question question, List<Finding> found) {
        var dimension = form.dimensionOf(question);
        answer.at().forEach((id, key) -> {
            var at = pointer + "/at/" + id.replace("~", "~0").replace("/", "~1");
            if (dimension.isEmpty() || !dimension.get().id().equals(id)) {
                found.add(Finding.error(at, "The question does not repeat along this dimension."));
            } else if (!possible(dimension.get(), key)) {
                found.add(Finding.error(at, "The dimension has no such key."));
            }
        });
    }

    private static boolean possible(Dimension dimension, String key) {
        if (key.equals(Dimension.EVERY)) {
            return true;
        }
        return switch (dimension) {
            case Dimension.Fixed fixed -> fixed.keys().contains(key);
            case Dimension.Free _ -> named(key);
            case Dimension.NamedBy _ -> WORD.matcher(key).matches();
        };
    }

    private static boolean named(String key) {
        return !key.isBlank() && key.length() <= KEY_LENGTH && key.chars().noneMatch(Character::isISOControl);
    }
}
