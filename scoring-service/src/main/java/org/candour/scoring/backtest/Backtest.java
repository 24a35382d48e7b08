package org.candour.scoring.backtest;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.SeenBacktest;

/**
 * A run of one content of a methodology over the filings on record.
 *
 * @param digest of the content
 * @param methodology its name
 * @param against what it is compared with; none means what is the headline of each filing
 * @param run counts the runs of this content, from 1
 * @param started when
 * @param upTo the position up to which filings were tried
 * @param end the position up to which they are to be
 * @param ended when it came to its end, in whichever way
 * @param abandoned whether it ended because the content was replaced
 * @param tally what came out so far
 */
public record Backtest(String digest, MethodologyId methodology, @Nullable MethodologyId against, long run,
        Instant started, long upTo, long end, @Nullable Instant ended, boolean abandoned, Tally tally) {

    /** A run that has not begun. */
    static Backtest begin(String digest, MethodologyId methodology, @Nullable MethodologyId against, long run,
            Instant now, long end) {
        return new Backtest(digest, methodology, against, run, now, 0, end, null, false, Tally.NONE);
    }

    /** Whether it has not come to its end. */
    public boolean isRunning() {
        return ended == null;
    }

    /** What an adoption says of it; empty as long as it has not finished. */
    Optional<SeenBacktest> seen() {
        return ended == null || abandoned
                ? Optional.empty()
                : Optional.of(new SeenBacktest(run, tally.scored(), ended));
    }

    Backtest advanced(long position, Tally now, Instant at) {
        return new Backtest(digest, methodology, against, run, started, position, end,
                position >= end ? at : null, false, now);
    }

    Backtest abandoned(Instant at) {
        return new Backtest(digest, methodology, against, run, started, upTo, end, at, true, tally);
    }

}
