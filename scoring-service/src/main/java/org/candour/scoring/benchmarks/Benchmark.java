package org.candour.scoring.benchmarks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.scores.MethodologyReference;

/**
 * How a cohort is spread over the results of a methodology.
 *
 * @param methodology the exact rules
 * @param cohort which companies are compared
 * @param year the year in which the periods of their filings ended; null if nothing is published at all
 * @param years all years that anything is published for, ascending
 * @param results in the methodology's order
 */
public record Benchmark(MethodologyReference methodology, Cohort cohort, @Nullable Integer year,
        List<Integer> years,
        List<OneResult> results) {

    /** Keeps its own copies. */
    public Benchmark {
        years = List.copyOf(years);
        results = List.copyOf(results);
    }

    /**
     * One result.
     *
     * @param name of the result
     * @param spread of the cohort
     * @param place of the company that was asked for; null if none was, it does not count here, or they are too few
     */
    public record OneResult(String name, Spread spread, @Nullable Place place) {}

}
