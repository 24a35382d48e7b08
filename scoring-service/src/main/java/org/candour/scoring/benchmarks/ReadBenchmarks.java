package org.candour.scoring.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.benchmarks.Benchmark.OneResult;
import org.candour.scoring.methodologies.MethodologyId;

/** Compares companies by their published scores. */
public final class ReadBenchmarks {

    private final BenchmarkRules rules;

    private final LatestScores latest;

    ReadBenchmarks(BenchmarkRules rules, LatestScores latest) {
        this.rules = rules;
        this.latest = latest;
    }

    /**
     * Compares the companies of a cohort.
     *
     * @param methodology by which
     * @param cohort which companies
     * @param year in which the periods of their filings ended; null for the newest that enough companies have
     *        published for to be compared, or else the newest
     * @param company the org-id of a company whose place is asked for; null for none
     * @return empty for a methodology that was never adopted
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    public Optional<Benchmark> of(MethodologyId methodology, Cohort cohort, @Nullable Integer year,
            @Nullable String company) {
        return rules.find(methodology).map(found -> {
            Peers peers = new Peers(latest.by(found));
            Integer asked = year == null ? peers.newestYear() : year;
            List<OneResult> results = found.results().stream()
                    .map(result -> one(result, asked, peers, cohort, company)).toList();
            return new Benchmark(found.reference(), cohort, asked, List.copyOf(peers.years()), results);
        });
    }

    /**
     * Compares companies with themselves.
     *
     * @param methodology by which
     * @param cohort which companies, as they were in the later year
     * @param from the earlier year
     * @param to the later year
     * @return empty for a methodology that was never adopted
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    public Optional<YearOnYear> changes(MethodologyId methodology, Cohort cohort, int from, int to) {
        return rules.find(methodology).map(found -> {
            Peers peers = new Peers(latest.by(found));
            return new YearOnYear(found.reference(), cohort, from, to, found.results().stream()
                    .map(result -> YearOnYear.of(result, peers.in(result, from, Cohort.ALL),
                            peers.in(result, to, cohort)))
                    .toList());
        });
    }

    private static OneResult one(String result, @Nullable Integer year, Peers peers, Cohort cohort,
            @Nullable String company) {
        if (year == null) {
            return new OneResult(result, new Spread.TooFew(0), null);
        }
        SortedMap<String, Standing> counted = peers.in(result, year, cohort);
        Spread spread = Spread.of(counted.values());
        boolean showsPlace = company != null && !(spread instanceof Spread.TooFew);
        return new OneResult(result, spread,
                showsPlace ? Place.of(counted.get(company), counted.values()).orElse(null) : null);
    }

}
