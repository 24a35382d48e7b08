package org.candour.scoring.engine;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A step of the computation, with everything that it was made from.
 *
 * @param node id of the rule or question
 * @param at where in a dimension it stands
 * @param rule what was done: answer, mean, weighted mean, mean over, lowest over, sum, points out of those available,
 *        all of, any of, capped, extrapolated, results
 * @param weight its weight in the node above
 * @param max the most that it can reach
 * @param available what the points below could have come to without what is skipped, where that is read
 * @param numbers by name; empty means skipped
 * @param reads what a leaf read
 * @param gates what capped it
 * @param review what the reviewed number was made from, where that is not what was filed
 * @param repeated whether it stands in full elsewhere in the tree, so that its children are left out here
 */
public record ScoreNode(String node, @Nullable At at, String rule, @Nullable String label,
        @Nullable Rational weight,
        @Nullable Rational max, @Nullable Rational available, Map<String, Amount> numbers,
        @Nullable Reading reads, List<Cap> gates, @Nullable Review review,
        boolean repeated, List<ScoreNode> children) {

    /** Whether it does not count, as with not applicable. */
    public boolean skipped() {
        return numbers.isEmpty();
    }

    /**
     * The answer and evidence that a leaf read.
     *
     * @param at the place that was answered, which is {@code *} if that answered for every key
     * @param choice none if unanswered, or if only options were ticked
     * @param choices the options that were ticked, where their points are read
     * @param points what the choice is worth before evidence
     * @param strength of the best evidence; none if the methodology reads no evidence
     */
    public record Reading(FormRef form, String question, @Nullable At at, @Nullable String choice,
            List<String> choices, boolean reasonGiven, @Nullable Rational points, @Nullable Rational strength,
            List<Evidence> evidence,
            @Nullable String why) {}

    /**
     * What a review changed at a step, or looked at.
     *
     * @param lookedAt whether there is a decision about this answer
     * @param decided what it says, in fixed words; nothing if it confirms the answer, or follows from other decisions
     * @param reads what a leaf then read
     * @param available what the points below could then have come to
     */
    public record Review(boolean lookedAt, List<String> decided, @Nullable Reading reads,
            @Nullable Rational available) {}

    /**
     * A gate, the numbers that it read, and the cap that it set in each, if it set one.
     *
     * @param fails whether it let a number fail, with a cap of 0
     */
    public record Cap(String node, Map<String, Amount> numbers, Map<String, Rational> caps, boolean fails) {}
}
