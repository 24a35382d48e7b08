package org.candour.load;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Score;
import org.candour.scoring.engine.record.RegisteredFiling;
import org.candour.scoring.engine.record.ScoreRecord;
import org.candour.scoring.engine.yaml.ShippedMethodologies;

/** One filing scored by one thread: 1,026 answers, those of a company in the index of 2020. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBenchmark {

    static final String COMPANY = "DeutscheTelekom";

    private @Nullable Methodology methodology;
    private @Nullable RegisteredFiling filing;

    /** Compiles the methodology, which a service does once. */
    @Setup
    public void prepare() throws IOException {
        methodology = ShippedMethodologies.all().stream().filter(one -> one.id().equals("rdr")).findAny()
                .orElseThrow();
        filing = IndexedFiling.of(COMPANY);
    }

    /** The score with its whole tree. */
    @Benchmark
    public Score score() {
        return Engine.score(rules(), filing().content(), filing().submittedAt());
    }

    /** The score and its record, the canonical bytes that are kept. */
    @Benchmark
    public byte[] record() {
        return ScoreRecord.of(rules(), filing()).bytes();
    }

    private Methodology rules() {
        return Objects.requireNonNull(methodology);
    }

    private RegisteredFiling filing() {
        return Objects.requireNonNull(filing);
    }
}
