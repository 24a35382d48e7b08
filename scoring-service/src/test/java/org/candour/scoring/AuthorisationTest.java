package org.candour.scoring;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.candour.scoring.appeals.http.AppealRows;
import org.candour.scoring.backtest.http.BacktestRows;
import org.candour.scoring.challenges.http.ChallengeRows;
import org.candour.scoring.challenges.http.PublishedAnswers;
import org.candour.scoring.methodologies.http.MethodologyRows;
import org.candour.scoring.preview.PreviewRows;
import org.candour.scoring.rescoring.http.RescoringRows;
import org.candour.scoring.reviews.http.ReviewRows;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.ScoreRows;
import org.candour.testing.authorisation.Matrix;
import org.candour.testing.authorisation.Principal;
import org.candour.testing.authorisation.Request;
import org.candour.testing.authorisation.Row;

import static org.candour.testing.authorisation.Principal.ADMIN;
import static org.candour.testing.authorisation.Principal.ANONYMOUS;

/** Who may what in this service. Each feature brings the rows of its operations. */
class AuthorisationTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class, RunningService.SampleRules.class,
                RunningService.StandingClock.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @TestFactory
    Stream<DynamicTest> letsIn() {
        List<Row> rows = Stream.of(new MethodologyRows(service).all(), new ScoreRows(service).all(),
                new BacktestRows(service).all(), new RescoringRows(service).all(),
                new PreviewRows(service).all(),
                new ReviewRows(service).all(), new AppealRows(service).all(),
                new ChallengeRows(service, PublishedAnswers.draft(PublishedAnswers.publish(service, 20_000)))
                        .all(),
                own())
                .flatMap(List::stream).toList();
        return Matrix.tests("scoring", service.port(), Principal.ACME, rows);
    }

    private static List<Row> own() {
        return List.of(Row.of("GET /api/v1/benchmarks",
                () -> Request.to("/api/v1/benchmarks?methodology=rdr/2020")).everyone(200),
                Row.of("GET /api/v1/benchmarks/changes", () -> Request
                        .to("/api/v1/benchmarks/changes?methodology=rdr/2020&from=2019&to=2020"))
                        .everyone(200),
                Row.of("GET /api/v1/benchmarks/tables",
                        () -> Request.to("/api/v1/benchmarks/tables?form=cpg/2.0&year=2025")).everyone(200),
                Row.of("POST /api/v1/admin/dead-letters/redrive",
                        () -> Request.to("/api/v1/admin/dead-letters/redrive?limit=0")).everyone(403)
                        .but(401, ANONYMOUS).but(400, ADMIN));
    }

}
