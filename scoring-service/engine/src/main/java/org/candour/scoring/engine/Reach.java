package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What the answer to a question can change: the leaves that read it, as points or as a condition, and every rule above
 * them up to the results. The keys of a dimension are taken as they are.
 *
 * @param steps from the leaves up: whatever a step reads stands before it
 */
record Reach(List<Step> steps) {

    /**
     * A node that may change.
     *
     * @param everywhere whether at every key of its dimension; else only at the key where the answer stands
     * @param below which steps it reads; none for a leaf, which reads answers
     */
    record Step(Node node, boolean everywhere, List<Integer> below) {}

    /** Of each question of a plan, by its number. */
    static List<Reach> of(Plan plan) {
        List<List<Node>> above = new ArrayList<>();
        plan.nodes().forEach(_ -> above.add(new ArrayList<>()));
        for (Node node : plan.nodes()) {
            for (Node part : node.parts()) {
                above.get(part.head().index()).add(node);
            }
        }
        List<List<Leaf>> readers = readers(plan);
        return plan.questionList().stream()
                .map(question -> of(plan, question, readers.get(question.index()), above)).toList();
    }

    /** The leaves that read a question, by its number. */
    private static List<List<Leaf>> readers(Plan plan) {
        List<List<Leaf>> readers = new ArrayList<>();
        plan.questionList().forEach(_ -> readers.add(new ArrayList<>()));
        for (Node node : plan.nodes()) {
            if (node instanceof Leaf leaf) {
                Question question = leaf.question();
                Question.Admission admission = question.notApplicable();
                readers.get(question.index()).add(leaf);
                if (admission != null && admission.other() != null) {
                    Question other = plan.question(question.form().id(), admission.other());
                    if (other != null) {
                        readers.get(other.index()).add(leaf);
                    }
                }
            }
        }
        return readers;
    }

    private static Reach of(Plan plan, Question question, List<Leaf> leaves, List<List<Node>> above) {
        TreeMap<Integer, Boolean> everywhere = new TreeMap<>();
        for (Leaf leaf : leaves) {
            boolean same = question.dimension() != null
                    && question.dimension().equals(leaf.head().open());
            everywhere.merge(leaf.head().index(), !same, Boolean::logicalOr);
        }
        Map<Integer, Integer> places = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        Map.Entry<Integer, Boolean> next = everywhere.isEmpty() ? null : everywhere.firstEntry();
        while (next != null) {
            Node node = plan.nodes().get(next.getKey());
            places.put(next.getKey(), steps.size());
            steps.add(new Step(node, next.getValue(), below(node, places)));
            boolean up = next.getValue() || node.head().open() == null;
            above.get(next.getKey())
                    .forEach(each -> everywhere.merge(each.head().index(), up, Boolean::logicalOr));
            next = everywhere.higherEntry(next.getKey());
        }
        return new Reach(List.copyOf(steps));
    }

    private static List<Integer> below(Node node, Map<Integer, Integer> places) {
        List<Integer> below = new ArrayList<>();
        for (Node part : node.parts()) {
            Integer place = places.get(part.head().index());
            if (place != null) {
                below.add(place);
            }
        }
        return List.copyOf(below);
    }

    /** The leaf of the question itself; none if it is read as a condition only. */
    @Nullable
    Leaf own(Question question) {
        for (Step step : steps) {
            if (step.node instanceof Leaf leaf && leaf.question().index() == question.index()) {
                return leaf;
            }
        }
        return null;
    }

    /** Whether the lowest of several keys counts somewhere above. */
    boolean underLowest() {
        return steps.stream().anyMatch(step -> step.node instanceof Over over && over.lowest());
    }

    /** How many values a change at one key asks for at most, and how many more at every key. */
    long cost(Answers answers, boolean every) {
        long cost = 1;
        for (Step step : steps) {
            int slots = every || step.everywhere ? answers.slots(step.node.head().open()) : 1;
            cost += (long) slots * (1 + step.node.parts().size());
        }
        return cost;
    }

}
