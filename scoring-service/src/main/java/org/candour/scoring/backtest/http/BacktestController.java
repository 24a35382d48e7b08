package org.candour.scoring.backtest.http;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.BacktestDto;
import org.candour.scoring.api.MethodologyBacktestsApi;
import org.candour.scoring.backtest.StartBacktest;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** Starts back-tests and shows how they go. */
@RestController
class BacktestController implements MethodologyBacktestsApi {

    private static final String WRITE = "methodologies.write";

    private static final String ADOPT = "methodologies.adopt";

    private final StartBacktest backtests;

    private final Callers callers;

    BacktestController(StartBacktest backtests, Callers callers) {
        this.backtests = backtests;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<BacktestDto> startBacktest(String id, String version, @Nullable String against) {
        if (!isOfficial(callers.current())) {
            throw forbidden();
        }
        MethodologyId methodology = MethodologyId.of(id, version).orElseThrow(BacktestController::nothing);
        return backtests.start(methodology, against == null ? null : compared(against))
                .map(BacktestMapping::backtest)
                .map(started -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/methodologies/" + methodology + "/backtest"))
                        .body(started))
                .orElseThrow(BacktestController::nothing);
    }

    @Override
    public ResponseEntity<BacktestDto> getBacktest(String id, String version) {
        Caller caller = callers.current();
        boolean official = isOfficial(caller);
        if (!official && !caller.has("reviews")) {
            throw forbidden();
        }
        return MethodologyId.of(id, version).flatMap(methodology -> backtests.find(methodology, official))
                .map(BacktestMapping::backtest).map(ResponseEntity::ok)
                .orElseThrow(BacktestController::nothing);
    }

    private MethodologyId compared(String against) {
        int slash = against.indexOf('/');
        return MethodologyId
                .of(against.substring(0, Math.max(slash, 0)), against.substring(slash + 1))
                .filter(backtests::canCompareWith)
                .orElseThrow(() -> new ProblemException(CommonProblem.INVALID_PARAMETER,
                        "against is a methodology by which filings are or were scored, such as candour/1."));
    }

    private static boolean isOfficial(Caller caller) {
        return caller.has(WRITE) || caller.has(ADOPT);
    }

    private static ProblemException forbidden() {
        return new ProblemException(CommonProblem.FORBIDDEN,
                "Back-tests are for those who write, adopt or review.");
    }

    private static ProblemException nothing() {
        return new ProblemException(CommonProblem.NOT_FOUND,
                "There is no such version of a methodology, or nobody has tried it.");
    }

}
