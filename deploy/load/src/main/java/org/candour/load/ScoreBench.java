package org.candour.load;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import org.candour.scoring.engine.record.RegisteredFiling;

/** What scoring costs: the engine alone, in processes of its own, and the whole consumer beside its ceilings. */
final class ScoreBench {

    private static final int FORKS = 2;
    private static final int WARM_UPS = 6;
    private static final int COUNTED = 6;

    private ScoreBench() {}

    static void run(Path root, Report report) throws Exception {
        engine(report);
        ConsumerBench.run(root, report);
    }

    private static void engine(Report report) throws Exception {
        RegisteredFiling filing = IndexedFiling.of(EngineBenchmark.COMPANY);
        report.line(String.format(Locale.ROOT,
                "%nOne filing of %,d answers by rdr/2020, one thread, average of %d seconds%n"
                        + "| what | ms | ± (99.9%%) | KB allocated | MB/s allocated |%n|---|---|---|---|---|",
                filing.content().answers().size(), FORKS * COUNTED));
        for (RunResult measured : measure()) {
            Result<?> time = measured.getPrimaryResult();
            report.line(String.format(Locale.ROOT, "| %s | %.3f | %.3f | %,.0f | %,.0f |", time.getLabel(),
                    time.getScore() / 1e3, time.getScoreError() / 1e3,
                    figure(measured, "gc.alloc.rate.norm") / 1e3, figure(measured, "gc.alloc.rate")));
        }
    }

    private static double figure(RunResult measured, String name) {
        return Objects.requireNonNull(measured.getSecondaryResults().get(name), name).getScore();
    }

    private static Iterable<RunResult> measure() throws RunnerException {
        return new Runner(new OptionsBuilder().include(EngineBenchmark.class.getName()).forks(FORKS)
                .warmupIterations(WARM_UPS).warmupTime(TimeValue.seconds(1))
                .measurementIterations(COUNTED).measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT)
                // as ./candour run gives them to scoring-service
                .jvmArgs("-XX:+UseSerialGC", "-Xmx384m", "--sun-misc-unsafe-memory-access=allow")
                .shouldFailOnError(true).build()).run();
    }
}
