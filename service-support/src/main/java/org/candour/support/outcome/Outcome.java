package org.candour.support.outcome;

import java.util.function.Function;

/**
 * How something that was asked for ended. What it is about says which reasons there are: a sealed type of its own.
 *
 * @param <T> what comes of it
 * @param <W> why not
 */
public sealed interface Outcome<T, W> {

    /**
     * It is done, or was done before in the same way.
     *
     * @param <T> what comes of it
     * @param <W> why it might not have
     * @param value what came of it
     */
    record Done<T, W>(T value) implements Outcome<T, W> {}

    /**
     * Nothing was changed.
     *
     * @param <T> what would have come of it
     * @param <W> why not
     * @param why the reason
     */
    record Refused<T, W>(W why) implements Outcome<T, W> {}

    /**
     * Goes on with what came of it.
     *
     * @param <R> what comes of that
     * @param next what to do
     * @return how that ended, or the refusal
     */
    default <R> Outcome<R, W> then(Function<T, Outcome<R, W>> next) {
        return switch (this) {
            case Done<T, W>(T value) -> next.apply(value);
            case Refused<T, W>(W why) -> new Refused<>(why);
        };
    }

    /**
     * Ends a request that was refused.
     *
     * @param problem how the reason is told
     * @return what came of it
     */
    default T orElseThrow(Function<W, ? extends RuntimeException> problem) {
        return switch (this) {
            case Done<T, W>(T value) -> value;
            case Refused<T, W>(W why) -> throw problem.apply(why);
        };
    }

}
