package org.candour.scoring.engine;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The executable form of a methodology.
 *
 * @param questions by form id and question id
 * @param nodes by their numbers, from the leaves up
 */
record Plan(List<NumberPlan> numbers, List<Dimension> dimensions, List<Question> questionList,
        Map<String, Map<String, Question>> questions, List<Node> nodes, Steps steps,
        @Nullable Strengths strengths,
        List<ResultPlan> results) {

    /** A number that every result has. */
    record NumberPlan(String name, boolean timesStrength) {}

    @Nullable
    Question question(String form, String id) {
        Map<String, Question> ofForm = questions.get(form);
        return ofForm == null ? null : ofForm.get(id);
    }
}
