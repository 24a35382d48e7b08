package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided about one input of a score; never a number. What the decision does not say stays as it was
 * filed.
 */
public sealed interface Decision {

    /** The id of one of the filing's forms. */
    String form();

    /** The question that it is about. */
    String question();

    /**
     * About an answer, or about a question that has none. One that says nothing further confirms what was filed.
     *
     * @param at where the answer stands; none for a question that does not repeat, and for the answer that counts
     *        wherever there is none of its own
     * @param choice what is so; the reviewer's reason then takes the place of the company's
     * @param strength of the evidence, from 0 to 1; what a choice lets count at most stays in force
     * @param admitted whether "not applicable" is accepted
     */
    record OnAnswer(String form, String question, @Nullable At at, @Nullable String choice,
            @Nullable Rational strength, @Nullable Boolean admitted) implements Decision {

        /** @throws FilingRefused if the strength is none */
        public OnAnswer {
            if (at != null && at.key().equals(At.EVERY)) {
                at = null;
            }
            if (strength != null && (strength.signum() < 0 || strength.compareTo(Rational.ONE) > 0)) {
                throw new FilingRefused("a decision about question " + question + " of form " + form
                        + " has a strength that is not from 0 to 1");
            }
        }

        /** What was decided, in fixed words; none if the answer was confirmed. */
        List<String> words() {
            List<String> words = new ArrayList<>(3);
            if (choice != null) {
                words.add("choice");
            }
            if (strength != null) {
                words.add("strength");
            }
            if (admitted != null) {
                words.add("not applicable");
            }
            return List.copyOf(words);
        }
    }

    /**
     * A key that the answer should have named, such as a salient issue.
     *
     * @param question whose answer names the keys of a dimension; where it names none the decision has no effect
     */
    record LeftOut(String form, String question, String key) implements Decision {}
}
