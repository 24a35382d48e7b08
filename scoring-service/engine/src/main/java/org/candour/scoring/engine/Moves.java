package org.candour.scoring.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * The single answers that would raise each number of each result most. One for each question and place, the best that
 * could be given there; each is computed with that answer in place of the one that stands, exactly as a score would be.
 *
 * @param results by result, then by number; the largest change first
 * @param together the same for one answer to a question at all keys alike, instead of all that stand there, where the
 *        lowest of several keys counts: there no single answer may raise a number
 * @param places how many questions, each at each of its places, can be answered otherwise
 * @param tried how many of them were tried; if not all, larger moves may be missing
 */
public record Moves(Map<String, Map<String, List<Move>>> results,
        Map<String, Map<String, List<Move>>> together, int places, int tried) {

    /** Whether no single answer moves a number more than those that are named. */
    public boolean complete() {
        return tried == places;
    }

    /**
     * Finds them.
     *
     * @param asOf the moment as of which everything is judged
     * @param most how many to name for each number
     * @param steps how many values may be computed for it
     * @throws FilingRefused as when it is scored
     */
    public static Moves of(Methodology methodology, Filing filing, Instant asOf, int most, long steps) {
        try {
            Plan plan = methodology.plan();
            Valuation stands = Engine.valuation(methodology, filing, asOf, Answers.of(plan, filing));
            return new MoveSearch(plan, filing, stands, LocalDate.ofInstant(asOf, ZoneOffset.UTC), most,
                    steps).moves();
        } catch (Rational.TooLong e) {
            throw FilingRefused.beyondLimits("cannot be scored by " + methodology + ": " + e.getMessage());
        }
    }

}
