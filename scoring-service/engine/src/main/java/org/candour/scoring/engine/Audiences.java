package org.candour.scoring.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * For whom the answers to the questions of forms are, as the forms say it.
 *
 * @param reviewersOnly the ids of the questions whose answers are for reviewers only, for each form there is
 */
public record Audiences(Map<FormRef, Set<String>> reviewersOnly) {

    /** Keeps its own copy. */
    public Audiences {
        Map<FormRef, Set<String>> copy = new HashMap<>();
        reviewersOnly.forEach((form, questions) -> copy.put(form, Set.copyOf(questions)));
        reviewersOnly = Map.copyOf(copy);
    }

    /** Whether everybody may read the answers to that question; nobody may those of a form that is unknown. */
    public boolean isPublic(FormRef form, String question) {
        Set<String> closed = reviewersOnly.get(form);
        return closed != null && !closed.contains(question);
    }

    /** Those decisions that everybody may read: about questions whose answers are public in every version of their form. */
    public Decisions open(Decisions decisions) {
        return Decisions.of(
                decisions.each().stream().filter(each -> isPublic(each.form(), each.question())).toList());
    }

    /** Whether everybody may read the answers to that question in every version of the form that there is. */
    public boolean isPublic(String id, String question) {
        List<Boolean> versions = reviewersOnly.keySet().stream()
                .filter(form -> form.id().equals(id)).map(form -> isPublic(form, question)).toList();
        return !versions.isEmpty() && versions.stream().allMatch(Boolean::booleanValue);
    }

    /**
     * The questions of which a score by that methodology shows nothing to the public: all that are for reviewers only, of
     * each form of which it reads at least one.
     *
     * @param filing none of a form that was not filed
     */
    public Map<FormRef, Set<String>> withheld(Methodology methodology, Filing filing) {
        Map<FormRef, Set<String>> withheld = new TreeMap<>(Withheld.BY_ID);
        for (FormRef form : methodology.forms()) {
            if (filing.forms().contains(form)) {
                Set<String> closed = new TreeSet<>(reviewersOnly.getOrDefault(form, Set.of()));
                methodology.plan().questions().getOrDefault(form.id(), Map.of()).keySet().stream()
                        .filter(question -> !isPublic(form, question)).forEach(closed::add);
                if (closed.stream().anyMatch(question -> methodology.reads(form, question))) {
                    withheld.put(form, closed);
                }
            }
        }
        return withheld;
    }
}
