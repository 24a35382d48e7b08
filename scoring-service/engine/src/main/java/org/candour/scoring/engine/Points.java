package org.candour.scoring.engine;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A points table: what a choice is worth, what each ticked option is worth, or both.
 *
 * @param scale what a full point is worth
 * @param options none if ticked options are not read
 */
record Points(String name, Rational scale, Map<String, Worth> choices, @Nullable Options options) {

    private static final Worth NO_CHOICE = new Worth(Rational.ZERO, false, Skip.NEVER, Rational.ONE);

    /** The most that can be earned. */
    Rational max() {
        Rational choice = choices.values().stream().map(Worth::points).reduce(Rational.ZERO, Rational::max);
        return (options == null ? choice : options.most(choice)).times(scale);
    }

    /** What a choice is worth without options; none if there is no such choice. */
    @Nullable
    Worth worth(@Nullable String choice) {
        return choices.isEmpty() || (choice == null && options != null) ? NO_CHOICE : choices.get(choice);
    }

    /** Whether an answer has what this table reads. */
    boolean reads(Answer answer) {
        return (answer.choice() != null && !choices.isEmpty())
                || (options != null && !answer.choices().isEmpty());
    }

    /** Whether an answer says nothing that this table does not know. */
    boolean knows(Answer answer) {
        return (answer.choice() == null || worth(answer.choice()) != null)
                && (options == null || options.points.keySet().containsAll(answer.choices()));
    }

    /** The points of a choice together with those of ticked options. */
    Rational together(Worth choice, List<String> ticked) {
        return (options == null ? choice.points : options.together(choice.points, ticked)).times(scale);
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

    /**
     * What ticked options are worth together, and with the choice beside them, which counts like one more of them.
     *
     * @param sum whether all count; else only the one that is worth most
     * @param available more than this is never earned
     */
    record Options(boolean sum, Map<String, Rational> points, Rational available) {

        Rational together(Rational choice, List<String> ticked) {
            Rational all = choice;
            for (String option : ticked.size() < 2 ? ticked : ticked.stream().distinct().toList()) {
                Rational worth = points.getOrDefault(option, Rational.ZERO);
                all = sum ? all.plus(worth) : all.max(worth);
            }
            return all.min(available);
        }

        private Rational most(Rational choice) {
            return together(choice, List.copyOf(points.keySet()));
        }
    }
}
