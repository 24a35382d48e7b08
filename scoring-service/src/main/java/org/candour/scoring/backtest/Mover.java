package org.candour.scoring.backtest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A filing of which a number would be another, or would come or go.
 *
 * @param disclosure the disclosure's id
 * @param version its version
 * @param position the filing's position in the register
 * @param number result and number, such as {@code hygiene/claimed}
 * @param before as shown; none where everything was skipped
 * @param after as shown; none where everything is skipped
 * @param rules that moved it, those that moved most first; never a question, whose points would tell its answer
 */
public record Mover(String disclosure, int version, long position, String number, @Nullable Integer before,
        @Nullable Integer after,
        List<MovedRule> rules) {

    private static final int COMES_OR_GOES = 101;

    /** Keeps its own copy. */
    public Mover {
        rules = List.copyOf(rules);
    }

    /** What comes or goes moves further than anything else. */
    int distance() {
        return before == null || after == null ? COMES_OR_GOES : Math.abs(after - before);
    }

    /**
     * A rule that comes to something else.
     *
     * @param rule its id, and its place where it stands at several, such as {@code side@IT}
     * @param before what it came to, as shown; none where it was not, or was skipped
     * @param after what it comes to; none where it is not, or is skipped
     */
    public record MovedRule(String rule, @Nullable Integer before, @Nullable Integer after) {

        int distance() {
            return before == null || after == null ? 0 : Math.abs(after - before);
        }

    }

}
