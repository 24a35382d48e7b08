package org.candour.scoring.benchmarks.http;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.BenchmarkChangesDto;
import org.candour.scoring.api.BenchmarkDto;
import org.candour.scoring.api.BenchmarksApi;
import org.candour.scoring.benchmarks.Cohort;
import org.candour.scoring.benchmarks.ReadBenchmarks;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/** Shows benchmarks; the same to everybody. */
@RestController
class BenchmarksController implements BenchmarksApi {

    private static final CacheControl FOR_A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final ReadBenchmarks benchmarks;

    BenchmarksController(ReadBenchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Override
    public ResponseEntity<BenchmarkDto> getBenchmark(String methodology, @Nullable String sector,
            @Nullable String country, @Nullable String sizeBand, @Nullable String year,
            @Nullable String company) {
        Cohort cohort = Asked.cohort(country, sector, sizeBand);
        Integer asked = year == null ? null : Asked.year(year);
        MethodologyId id = Asked.methodology(methodology);
        return answer(benchmarks.of(id, cohort, asked, company).map(BenchmarkMapping::benchmark));
    }

    @Override
    public ResponseEntity<BenchmarkChangesDto> getBenchmarkChanges(String methodology, String from, String to,
            @Nullable String sector, @Nullable String country, @Nullable String sizeBand) {
        Cohort cohort = Asked.cohort(country, sector, sizeBand);
        return answer(benchmarks
                .changes(Asked.methodology(methodology), cohort, Asked.year(from), Asked.year(to))
                .map(BenchmarkMapping::changes));
    }

    private static <T> ResponseEntity<T> answer(Optional<T> found) {
        return found.map(body -> ResponseEntity.ok().cacheControl(FOR_A_MINUTE).body(body))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND,
                        "No such version of a methodology was ever adopted."));
    }

}
