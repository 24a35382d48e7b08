package org.candour.scoring.backtest;

import java.util.List;
import java.util.Map;

/** What became of one filing. */
sealed interface Trial {

    /**
     * It was scored.
     *
     * @param before each number as shown, by result and number; empty if nothing is there to compare with
     * @param after the same by what is tried
     * @param movers the numbers that would be others
     */
    record Scored(Map<String, Integer> before, Map<String, Integer> after,
            List<Mover> movers) implements Trial {}

    /**
     * It cannot be.
     *
     * @param reason a word in kebab-case
     */
    record NotScored(String reason) implements Trial {}

}
