package org.candour.scoring.backtest.http;

import java.time.Instant;
import java.util.List;

import org.candour.scoring.api.BacktestDto;
import org.candour.scoring.api.BacktestNumberDto;
import org.candour.scoring.api.BarDto;
import org.candour.scoring.api.DistributionDto;
import org.candour.scoring.api.MovedRuleDto;
import org.candour.scoring.api.MoverDto;
import org.candour.scoring.api.NotScoredDto;
import org.candour.scoring.api.QuartilesDto;
import org.candour.scoring.backtest.Backtest;
import org.candour.scoring.backtest.Distribution;
import org.candour.scoring.backtest.Mover;
import org.candour.scoring.backtest.Tally;
import org.candour.scoring.methodologies.MethodologyId;

/** Back-tests as the contract writes them. */
final class BacktestMapping {

    private BacktestMapping() {}

    static BacktestDto backtest(Backtest backtest) {
        BacktestDto dto = new BacktestDto(backtest.methodology().toString(), backtest.digest(),
                backtest.run(),
                status(backtest), backtest.started(), backtest.upTo(), backtest.end());
        MethodologyId against = backtest.against();
        if (against != null) {
            dto.against(against.toString());
        }
        Instant ended = backtest.ended();
        if (ended != null) {
            dto.endedAt(ended);
        }
        return ended == null || backtest.abandoned() ? dto : withFindings(dto, backtest.tally());
    }

    private static BacktestDto withFindings(BacktestDto dto, Tally tally) {
        return dto.scored(tally.scored())
                .numbers(tally.after().entrySet().stream()
                        .map(each -> new BacktestNumberDto(each.getKey(),
                                distribution(tally.before().getOrDefault(each.getKey(), Distribution.NONE)),
                                distribution(each.getValue())))
                        .toList())
                .movers(tally.movers().stream().map(BacktestMapping::mover).toList())
                .notScored(tally.notScored().entrySet().stream()
                        .map(each -> new NotScoredDto(each.getKey(), each.getValue().count(),
                                each.getValue().positions()))
                        .toList());
    }

    private static String status(Backtest backtest) {
        if (backtest.isRunning()) {
            return "running";
        }
        return backtest.abandoned() ? "abandoned" : "finished";
    }

    private static DistributionDto distribution(Distribution distribution) {
        DistributionDto dto = new DistributionDto(distribution.n(), distribution.n() < Distribution.FEWEST);
        distribution.quartiles()
                .ifPresent(
                        each -> dto.quartiles(
                                new QuartilesDto(each.lower().toPlainString(), each.median().toPlainString(),
                                        each.upper().toPlainString())));
        List<BarDto> bars = distribution.histogram().stream()
                .map(each -> new BarDto(each.from(), each.to(), each.n())).toList();
        return bars.isEmpty() ? dto : dto.histogram(bars);
    }

    private static MoverDto mover(Mover mover) {
        return new MoverDto(mover.disclosure(), mover.version(), mover.position(), mover.number(),
                mover.rules().stream().map(rule -> new MovedRuleDto(rule.rule())
                        .before(rule.before()).after(rule.after())).toList())
                .before(mover.before()).after(mover.after());
    }

}
