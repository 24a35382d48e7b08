package org.candour.disclosure.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.support.problem.Finding;
import org.candour.support.problem.Severity;

/** What every form asks of an answer: a reason or a plan where the choice needs one, a place, and no second answer. */
final class Completeness {

    private final FilledForm filled;
    private final List<Finding> found = new ArrayList<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    Completeness(FilledForm filled) {
        this.filled = filled;
    }

    List<Finding> findings() {
        var seen = new HashSet<List<Object>>();
        filled.each((pointer, answer) -> {
            if (!seen.add(List.of(answer.question(), answer.at()))) {
                add(pointer, "The question is answered twice at the same place.", Severity.ERROR);
            }
            filled.form().question(answer.question())
                    .ifPresent(question -> answer(pointer, answer, question));
        });
        missing();
        return found;
    }

    private void answer(String pointer, Answer answer, Question question) {
        var key = answer.choice();
        var choice = key == null ? null : question.choice(key).orElse(null);
        if (choice != null && choice.reasonRequired() && blank(answer.reason())) {
            add(pointer + "/reason", "This choice needs a reason.", Severity.ERROR);
        }
        if (choice != null && choice.planRequired() && !planned(answer)) {
            add(pointer + "/plan", "This choice needs an action, the role that owns it and a date.",
                    Severity.ERROR);
        }
        if (question.dimension() != null && answer.at().isEmpty()) {
            add(pointer + "/at", "Say for which part of the company this is answered.",
                    Severity.ERROR);
        }
        filled.form().dimensionOf(question).ifPresent(dimension -> unnamed(pointer, answer, dimension));
    }

    private void unnamed(String pointer, Answer answer, Dimension dimension) {
        if (dimension instanceof Dimension.NamedBy by) {
            var key = answer.at().get(by.id());
            if (key != null && !key.equals(Dimension.EVERY) && !keysNamedBy(by.question()).contains(key)) {
                add(pointer + "/at/" + by.id(),
                        "Question " + by.question() + " does not name this key; it is read as named.",
                        Severity.WARNING);
            }
        }
    }

    private void missing() {
        filled.form().questions().stream().filter(Question::required).map(Question::id)
                .filter(id -> !filled.answered(id)).forEach(id -> add("/answers",
                        "Question " + id + " belongs to the minimum of this form and is not answered.",
                        Severity.WARNING));
    }

    private Set<String> keysNamedBy(String question) {
        return named.computeIfAbsent(question, this::readKeysNamedBy);
    }

    private Set<String> readKeysNamedBy(String question) {
        var keys = new HashSet<String>();
        filled.answers().stream().filter(answer -> answer.question().equals(question)).forEach(answer -> {
            answer.issues().forEach(issue -> keys.add(issue.key()));
            keys.addAll(answer.choices());
        });
        return keys;
    }

    private static boolean planned(Answer answer) {
        var plan = answer.plan();
        return plan != null && plan.isComplete();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void add(String pointer, String message, Severity severity) {
        found.add(new Finding(pointer, message, severity));
    }
}
