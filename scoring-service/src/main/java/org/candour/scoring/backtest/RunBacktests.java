package org.candour.scoring.backtest;

import java.time.InstantSource;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Methodology;
import org.candour.scoring.methodologies.InForce;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.onrecord.Errand;
import org.candour.scoring.onrecord.Errands;
import org.candour.scoring.onrecord.NotScored;
import org.candour.scoring.onrecord.Piece;
import org.candour.scoring.scores.ReceivedFiling;

/** Runs back-tests one after the other, each as an errand over what is on record. */
public final class RunBacktests implements Errands {

    private final Backtests backtests;

    private final Contents contents;

    private final MethodologiesInForce inForce;

    private final InstantSource clock;

    /**
     * Runs with these parts.
     *
     * @param backtests keeps them
     * @param contents reads what is tried
     * @param inForce what it is compared with
     * @param clock tells when a run ends
     */
    public RunBacktests(Backtests backtests, Contents contents, MethodologiesInForce inForce,
            InstantSource clock) {
        this.backtests = backtests;
        this.contents = contents;
        this.inForce = inForce;
        this.clock = clock;
    }

    @Override
    public Optional<Errand> next() {
        for (String digest : backtests.waiting()) {
            Optional<Backtest> running = backtests.find(digest).filter(Backtest::isRunning);
            Optional<Errand> errand = running.flatMap(this::errand);
            if (errand.isPresent()) {
                return errand;
            }
            strike(digest);
        }
        return Optional.empty();
    }

    private void strike(String digest) {
        backtests.strike(digest);
        // it may have been run anew, and put on the list again, since it was looked at
        if (backtests.find(digest).filter(Backtest::isRunning).isPresent()) {
            backtests.enlist(digest);
        }
    }

    private Optional<Errand> errand(Backtest running) {
        Optional<Methodology> tried = contents.read(running.methodology(), running.digest());
        if (tried.isEmpty()) {
            backtests.advance(running.abandoned(clock.instant()), running.upTo());
        }
        return tried.map(methodology -> new Run(running, methodology));
    }

    private final class Run implements Errand {

        private final Backtest backtest;

        private final Methodology tried;

        private Run(Backtest backtest, Methodology tried) {
            this.backtest = backtest;
            this.tried = tried;
        }

        @Override
        public long upTo() {
            return backtest.upTo();
        }

        @Override
        public long end() {
            return backtest.end();
        }

        @Override
        public void take(Piece piece) {
            InForce now = inForce.current();
            Tally tally = backtest.tally();
            for (long position : piece.unreadable()) {
                tally = tally.with(position, new Trial.NotScored(NotScored.UNREADABLE));
            }
            for (ReceivedFiling filing : piece.filings()) {
                if (filing.inScope() && tried.reads(filing.content())) {
                    tally = tally.with(filing.position(),
                            TryFiling.of(filing, tried, standing(now, filing)));
                }
            }
            // who was slower than another replica has tried the same filings, and is not heard
            backtests.advance(backtest.advanced(piece.upTo(), tally, clock.instant()), backtest.upTo());
        }

        private Optional<Methodology> standing(InForce now, ReceivedFiling filing) {
            @Nullable
            MethodologyId against = backtest.against();
            Optional<InForce.Member> member = against == null
                    ? now.headline(tried.id(), filing.submittedAt())
                    : now.find(against);
            return member.map(InForce.Member::methodology)
                    .filter(methodology -> methodology.reads(filing.content()));
        }

    }

}
