package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One result of a score.
 *
 * @param numbers by name, {@code value} or {@code claimed} and {@code evidenced}, and {@code reviewed}; empty means that everything was
 *        skipped and there is no score
 * @param gaps what makes it incomplete
 * @param band the word for the number; none while incomplete
 * @param step the word of the coarse scale that may stand where the number may not
 * @param answered share of the applicable questions that have an answer, from 0 to 1
 * @param evidencedShare share of the weight that has evidence of any strength, from 0 to 1
 * @param lookedAt share of the reviewed number's weight that a reviewer decided about, from 0 to 1; none without a review
 * @param freshUntil the last day on which the number counts as fresh
 * @param gates the gates that lowered a number
 * @param beside further numbers that are shown beside this one
 */
public record Result(Map<String, Amount> numbers, List<Gap> gaps, @Nullable String band,
        @Nullable String step,
        @Nullable Rational answered, @Nullable Rational evidencedShare, @Nullable Rational lookedAt,
        @Nullable LocalDate freshUntil,
        List<Gate> gates, List<Beside> beside) {

    /** Whether an answer that the methodology requires is missing. */
    public boolean incomplete() {
        return !gaps.isEmpty();
    }

    /** Whether everything was skipped. */
    public boolean noScore() {
        return numbers.isEmpty();
    }

    /** A question, or the declaration of a dimension, that is missing. */
    public record Gap(String question, @Nullable At at) {}

    /**
     * A condition that capped numbers, each with its cap.
     *
     * @param fails whether it let them fail, with a cap of 0
     */
    public record Gate(String node, @Nullable At at, Map<String, Rational> caps, boolean fails) {}

    /**
     * A number beside the result.
     *
     * @param at the place that it is about, if it is shown for each key of a dimension
     * @param lowestAt for a lowest value, the key where each number was found
     */
    public record Beside(String name, @Nullable At at, Map<String, Amount> numbers, @Nullable String step,
            Map<String, String> lowestAt) {}
}
