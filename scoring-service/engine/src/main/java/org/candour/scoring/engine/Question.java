package org.candour.scoring.engine;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A question as a methodology reads it.
 *
 * @param dimension over which it repeats, if it does
 * @param points none if it is read for a declaration only
 * @param traits words by which the strength rules tell questions apart
 * @param appliesAt the only keys where it applies; none means all
 * @param notAt keys where it does not apply
 * @param notApplicable when "not applicable" is admissible; none means never
 */
record Question(int index, FormRef form, String id, @Nullable Dimension dimension, @Nullable Points points,
        Set<String> traits, Set<String> appliesAt, Set<String> notAt, @Nullable Admission notApplicable) {

    boolean appliesAt(@Nullable String key) {
        return key == null || ((appliesAt.isEmpty() || appliesAt.contains(key)) && !notAt.contains(key));
    }

    /** Whether there is an answer in which the methodology finds something. */
    boolean isAnsweredBy(@Nullable Answer answer) {
        return answer != null && (points == null ? answer.choice() != null : points.reads(answer));
    }

    Question admitting(Admission admission) {
        return new Question(index, form, id, dimension, points, traits, appliesAt, notAt, admission);
    }

    /**
     * The condition under which "not applicable" is admissible.
     *
     * @param at the only keys where it is; none means all
     * @param other another question whose claimed points decide, if one does
     * @param atLeast what those must reach
     */
    record Admission(Set<String> at, @Nullable String other, Rational atLeast) {}
}
