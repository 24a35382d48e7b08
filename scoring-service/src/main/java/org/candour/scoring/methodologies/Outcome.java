package org.candour.scoring.methodologies;

import java.util.List;

import org.candour.support.problem.Finding;

/**
 * How something that was asked of a methodology ended.
 *
 * @param <T> what comes of it
 */
public sealed interface Outcome<T> {

    /**
     * It is done, or was done before in the same way.
     *
     * @param <T> what comes of it
     * @param value what came of it
     */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * Nothing was changed.
     *
     * @param <T> what would have come of it
     * @param why the reason
     */
    record Refused<T>(Refusal why) implements Outcome<T> {}

    /** Refused for what was sent. */
    static <T> Outcome<T> faulty(List<Finding> findings) {
        return new Refused<>(new Refusal.BreaksRules(findings));
    }

}
