package org.candour.scoring.backtest;

import java.time.InstantSource;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.ReadMethodologies;
import org.candour.scoring.scores.Filings;

/** Starts back-tests and reads how they go. */
public final class StartBacktest {

    private final ReadMethodologies methodologies;

    private final MethodologiesInForce inForce;

    private final Filings filings;

    private final Backtests backtests;

    private final InstantSource clock;

    /**
     * Starts with these parts.
     *
     * @param methodologies what may be tried
     * @param inForce what it may be compared with
     * @param filings says how far they reach
     * @param backtests keeps them
     * @param clock tells when
     */
    public StartBacktest(ReadMethodologies methodologies, MethodologiesInForce inForce, Filings filings,
            Backtests backtests, InstantSource clock) {
        this.methodologies = methodologies;
        this.inForce = inForce;
        this.filings = filings;
        this.backtests = backtests;
        this.clock = clock;
    }

    /**
     * Whether filings are, or were, scored by a version of a methodology, so that others can be compared with it.
     *
     * @param id its name
     * @return false for one that was never adopted
     */
    public boolean canCompareWith(MethodologyId id) {
        return inForce.current().find(id).isPresent();
    }

    /**
     * Starts a run of the content as it stands. One that is running goes on, whatever it is compared with.
     *
     * @param id the methodology's name
     * @param against what to compare with; none for the headline of each filing
     * @return the run; empty if there is no such methodology
     */
    public Optional<Backtest> start(MethodologyId id, @Nullable MethodologyId against) {
        return digest(id, true).map(digest -> {
            Optional<Backtest> last = backtests.find(digest);
            // before it stands: who dies then leaves nothing that is never run
            backtests.enlist(digest);
            Backtest standing = last.filter(Backtest::isRunning)
                    .orElseGet(() -> backtests.begin(Backtest.begin(digest, id, against,
                            last.map(Backtest::run).orElse(0L) + 1, clock.instant(), filings.ceiling())));
            // and after it stands: what is on the list and does not may have been struck from it
            backtests.enlist(digest);
            return standing;
        });
    }

    /**
     * Finds the last run of the content as it stands.
     *
     * @param id the methodology's name
     * @param withDrafts whether the reader may see what is not public
     * @return empty if there is none, or no such methodology
     */
    public Optional<Backtest> find(MethodologyId id, boolean withDrafts) {
        return digest(id, withDrafts).flatMap(backtests::find);
    }

    private Optional<String> digest(MethodologyId id, boolean withDrafts) {
        return methodologies.read(id, withDrafts).map(whole -> whole.standing().head().digest());
    }

}
