package org.candour.scoring.benchmarks.http;

import java.util.ArrayList;
import java.util.List;

import org.candour.scoring.api.BenchmarkChangeDto;
import org.candour.scoring.api.BenchmarkChangesDto;
import org.candour.scoring.api.BenchmarkCohortDto;
import org.candour.scoring.api.BenchmarkDto;
import org.candour.scoring.api.BenchmarkMovedDto;
import org.candour.scoring.api.BenchmarkPlaceDto;
import org.candour.scoring.api.BenchmarkResultDto;
import org.candour.scoring.api.BenchmarkSpreadDto;
import org.candour.scoring.api.HistogramBinDto;
import org.candour.scoring.api.MethodologyReferenceDto;
import org.candour.scoring.api.QuartilesDto;
import org.candour.scoring.api.WordCountDto;
import org.candour.scoring.benchmarks.Benchmark;
import org.candour.scoring.benchmarks.Benchmark.OneResult;
import org.candour.scoring.benchmarks.Cohort;
import org.candour.scoring.benchmarks.Histogram;
import org.candour.scoring.benchmarks.Place;
import org.candour.scoring.benchmarks.Spread;
import org.candour.scoring.benchmarks.YearOnYear;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.spread.Quartiles;

/** Benchmarks as the contract writes them. */
final class BenchmarkMapping {

    private BenchmarkMapping() {}

    static BenchmarkDto benchmark(Benchmark benchmark) {
        return new BenchmarkDto(methodology(benchmark.methodology()), cohort(benchmark.cohort()),
                benchmark.years(), benchmark.results().stream().map(BenchmarkMapping::result).toList())
                .year(benchmark.year());
    }

    private static MethodologyReferenceDto methodology(MethodologyReference reference) {
        return new MethodologyReferenceDto(reference.id(), reference.version(), reference.digest());
    }

    private static BenchmarkCohortDto cohort(Cohort cohort) {
        return new BenchmarkCohortDto().sector(cohort.sector()).country(cohort.country())
                .sizeBand(cohort.sizeBand());
    }

    static BenchmarkChangesDto changes(YearOnYear changes) {
        return new BenchmarkChangesDto(methodology(changes.methodology()), cohort(changes.cohort()),
                changes.from(), changes.to(),
                changes.results().stream().map(BenchmarkMapping::change).toList());
    }

    private static BenchmarkChangeDto change(YearOnYear.OneResult result) {
        BenchmarkChangeDto dto = new BenchmarkChangeDto(result.name(), result.to().n());
        if (result.to() instanceof Spread.TooFew) {
            return dto.tooFew(true);
        }
        YearOnYear.Moved moved = result.moved();
        return dto.from(spread(result.from())).to(spread(result.to()))
                .moved(moved == null
                        ? null
                        : new BenchmarkMovedDto(moved.rose(), moved.stayed(), moved.fell()));
    }

    private static BenchmarkSpreadDto spread(Spread spread) {
        BenchmarkSpreadDto dto = new BenchmarkSpreadDto().histogram(null).words(null);
        return switch (spread) {
            case Spread.TooFew _ -> dto;
            case Spread.OverNumbers numbers -> dto.quartiles(quartiles(numbers.quartiles()))
                    .histogram(bins(numbers.histogram()));
            case Spread.OverWords words -> dto.words(words(words));
        };
    }

    private static List<WordCountDto> words(Spread.OverWords words) {
        return words.words().entrySet().stream()
                .map(word -> new WordCountDto(word.getKey(), word.getValue())).toList();
    }

    private static BenchmarkResultDto result(OneResult result) {
        // generated lists begin empty; here nothing and none are not the same
        BenchmarkResultDto dto = new BenchmarkResultDto(result.name(), result.spread().n()).histogram(null)
                .words(null);
        switch (result.spread()) {
            case Spread.TooFew _ -> dto.tooFew(true);
            case Spread.OverNumbers numbers -> dto.quartiles(quartiles(numbers.quartiles()))
                    .histogram(bins(numbers.histogram()));
            case Spread.OverWords words -> dto.words(words(words));
        }
        Place place = result.place();
        return place == null ? dto : dto.place(place(place));
    }

    private static BenchmarkPlaceDto place(Place place) {
        return switch (place) {
            case Place.ByNumber number -> new BenchmarkPlaceDto().shown(number.shown().toPlainString())
                    .rank(number.rank());
            case Place.ByWord word -> new BenchmarkPlaceDto().word(word.word());
        };
    }

    private static QuartilesDto quartiles(Quartiles quartiles) {
        return new QuartilesDto(quartiles.lower().toPlainString(),
                quartiles.median().toPlainString(),
                quartiles.upper().toPlainString());
    }

    private static List<HistogramBinDto> bins(Histogram histogram) {
        List<HistogramBinDto> bins = new ArrayList<>();
        for (int tenth = 0; tenth < Histogram.TENTHS; tenth++) {
            bins.add(new HistogramBinDto(10 * tenth, 10 * tenth + 10, histogram.tenths().get(tenth)));
        }
        return bins;
    }

}
