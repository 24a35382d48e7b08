package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Where a published filing stands in one result, as far as everybody may know. */
public sealed interface Standing {

    /**
     * A number.
     *
     * @param shown what was reviewed, else shown by evidence, else the only number there is; never what was merely
     * claimed; rounded as its methodology shows it
     * @param freshUntil the last day on which it counts as fresh; null where its methodology sets no end
     */
    record Numbered(BigDecimal shown, @Nullable LocalDate freshUntil) implements Standing {}

    /**
     * A word of a coarse scale, all that is public of a result that answers for reviewers enter.
     *
     * @param word the word
     * @param freshUntil as for a number
     */
    record Worded(String word, @Nullable LocalDate freshUntil) implements Standing {}

    /** It was filed and does not count: a public answer is missing, or there is no score. */
    record Uncounted() implements Standing {}

    /**
     * Whether it counts in a year.
     *
     * @param year the year in which its period ended
     * @return false if there is nothing to count, or it was stale before the year was over
     */
    default boolean countsIn(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return switch (this) {
            case Numbered number -> isFresh(number.freshUntil, end);
            case Worded word -> isFresh(word.freshUntil, end);
            case Uncounted _ -> false;
        };
    }

    private static boolean isFresh(@Nullable LocalDate until, LocalDate day) {
        return until == null || !until.isBefore(day);
    }

}
