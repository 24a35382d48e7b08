package org.candour.scoring.reviews;

import java.util.List;
import java.util.function.Function;

import org.candour.support.problem.Finding;

/**
 * How something that was asked of a review ended.
 *
 * @param <T> what comes of it
 */
public sealed interface ReviewOutcome<T> {

    /**
     * It is done.
     *
     * @param <T> what comes of it
     * @param value what came of it
     */
    record Done<T>(T value) implements ReviewOutcome<T> {}

    /**
     * Nothing was changed.
     *
     * @param <T> what would have come of it
     * @param why the reason
     */
    record Refused<T>(ReviewRefusal why) implements ReviewOutcome<T> {}

    /** Refused for what was sent. */
    static <T> ReviewOutcome<T> faulty(List<Finding> findings) {
        return new Refused<>(new ReviewRefusal.BreaksRules(findings));
    }

    /** Goes on with what came of it. */
    default <R> ReviewOutcome<R> then(Function<T, ReviewOutcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(ReviewRefusal why) -> new Refused<>(why);
        };
    }

}
