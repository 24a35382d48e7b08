package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.scores.MethodologyReference;

/**
 * The same companies in two years by one methodology.
 *
 * @param methodology the exact rules
 * @param cohort which companies are compared, as they were in the later year
 * @param from the earlier year
 * @param to the later year
 * @param results in the methodology's order
 */
public record YearOnYear(MethodologyReference methodology, Cohort cohort, int from, int to,
        List<OneResult> results) {

    /** Keeps its own copy. */
    public YearOnYear {
        results = List.copyOf(results);
    }

    /**
     * One result of the companies that count in it in both years, and of no others.
     *
     * @param name of the result
     * @param from their spread in the earlier year
     * @param to their spread in the later year; as many
     * @param moved how many went where; null for words, and where they are too few
     */
    public record OneResult(String name, Spread from, Spread to, @Nullable Moved moved) {}

    /**
     * Where the numbers, as they are shown, went.
     *
     * @param rose how many are higher than before
     * @param stayed how many are as they were
     * @param fell how many are lower
     */
    public record Moved(int rose, int stayed, int fell) {}

    static OneResult of(String result, SortedMap<String, Standing> earlier,
            SortedMap<String, Standing> later) {
        List<Standing> from = new ArrayList<>();
        List<Standing> to = new ArrayList<>();
        later.forEach((company, standing) -> {
            Standing before = earlier.get(company);
            // a result is in numbers or in words for a filing; one that changed sides cannot be compared
            if (before != null && before.getClass() == standing.getClass()) {
                from.add(before);
                to.add(standing);
            }
        });
        Spread spread = Spread.of(to);
        return new OneResult(result, Spread.of(from), spread,
                spread instanceof Spread.OverNumbers ? moved(from, to) : null);
    }

    private static Moved moved(List<Standing> from, List<Standing> to) {
        int rose = 0;
        int fell = 0;
        for (int i = 0; i < to.size(); i++) {
            int change = shown(to.get(i)).compareTo(shown(from.get(i)));
            rose += change > 0 ? 1 : 0;
            fell += change < 0 ? 1 : 0;
        }
        return new Moved(rose, to.size() - rose - fell, fell);
    }

    private static BigDecimal shown(@Nullable Standing standing) {
        return ((Numbered) Objects.requireNonNull(standing)).shown();
    }

}
