package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A result that a methodology gives.
 *
 * @param form without it the result is "not filed"
 * @param required questions that must be answered, at every key of their dimension
 * @param declared the dimension that must be declared
 * @param shares whether the answered and the evidenced share are given
 * @param digits behind the point, with which its numbers are shown
 * @param rankedBy the number by which peers are ranked, if they are
 */
record ResultPlan(String name, FormRef form, Node node, int digits, @Nullable String rankedBy,
        @Nullable Words band, @Nullable Words step,
        List<Question> required, @Nullable Dimension declared, @Nullable Freshness freshness, boolean shares,
        List<BesidePlan> beside) {

    /** Words for ranges of one number. */
    record Words(int number, List<Step> steps) {

        String of(Rational value) {
            for (Step step : steps) {
                Rational below = step.below;
                if (below == null || value.compareTo(below) < 0) {
                    return step.word;
                }
            }
            throw new IllegalStateException("the last step has an end");
        }
    }

    /** A word for what is below a value; the last has no end. */
    record Step(@Nullable Rational below, String word) {}

    /** How long a number counts as fresh. */
    record Freshness(boolean fromAssessment, int months) {

        LocalDate until(Filing filing) {
            LocalDate assessed = filing.assessedOn();
            LocalDate start = fromAssessment && assessed != null ? assessed : filing.periodTo();
            return start.plusMonths(months);
        }
    }

    /** A node that is shown beside, once or for each key of a dimension. */
    record BesidePlan(String name, Node node, @Nullable Words step) {}
}
