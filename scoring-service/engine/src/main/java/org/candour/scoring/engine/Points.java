package org.candour.scoring.engine;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A points table.
 *
 * @param scale what a full point is worth
 * @param unanswered silence earns this
 */
record Points(String name, Rational scale, Rational unanswered, Map<String, Worth> choices) {

    /** The most that can be earned. */
    Rational max() {
        return choices.values().stream().map(Worth::points).reduce(Rational.ZERO, Rational::max).times(scale);
    }

    @Nullable
    Worth worth(String choice) {
        return choices.get(choice);
    }

    /** When a choice takes the question out of every mean. */
    enum Skip {
        NEVER, ALWAYS, ADMISSIBLE
    }

    /**
     * What a choice is worth.
     *
     * @param points as a share of the scale
     * @param needsReason without a written reason it counts nothing and skips nothing
     * @param strengthAtMost evidence beyond this strength adds nothing
     */
    record Worth(Rational points, boolean needsReason, Skip skip, Rational strengthAtMost) {}
}
