package org.candour.disclosure.forms;

import java.util.ArrayList;
import java.util.List;

import org.candour.support.problem.Finding;

/** Finds questions, choices, dimensions and keys that the form does not have. */
final class UnknownParts {

    private static final int KEY_LENGTH = 80;

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
        return found;
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
            case Dimension.NamedBy _ -> named(key);
        };
    }

    private static boolean named(String key) {
        return !key.isBlank() && key.length() <= KEY_LENGTH && key.chars().noneMatch(Character::isISOControl);
    }
}
