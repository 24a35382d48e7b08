package org.candour.scoring.engine;

import org.jspecify.annotations.Nullable;

/**
 * What an answer comes to at one place.
 *
 * @param points before evidence; none if skipped
 * @param strength of the best evidence, as far as the choice lets it count
 * @param why a fixed phrase where the points do not follow from the choice alone
 */
record LeafReading(@Nullable Answer answer, @Nullable Rational points, Rational strength,
        @Nullable String why) {

    static final String UNANSWERED = "unanswered";
    static final String NOT_ASKED = "does not apply here";
    static final String NO_REASON = "no reason given";
    static final String INADMISSIBLE = "not applicable is not admissible here";
    static final String NOT_APPLICABLE = "not applicable";

    boolean skipped() {
        return points == null;
    }

    /** Whether the question has an answer; an honest no is one. */
    boolean answered() {
        return answer != null && !UNANSWERED.equals(why);
    }
}
