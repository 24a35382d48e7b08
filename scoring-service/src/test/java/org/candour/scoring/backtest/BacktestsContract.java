package org.candour.scoring.backtest;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.backtest.Mover.MovedRule;
import org.candour.scoring.methodologies.MethodologyId;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link Backtests} does. */
public abstract class BacktestsContract {

    private static final String DIGEST = "sha256:" + "a".repeat(64);

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00.123456789Z");

    /** The implementation, empty. */
    protected abstract Backtests backtests();

    @Test
    void findsNothingThatWasNotBegun() {
        assertThat(backtests().find(DIGEST)).isEmpty();
    }

    @Test
    void keepsARunWithAllThatCameOut() {
        Backtest begun = run(1, new MethodologyId("candour", "1"));
        assertThat(backtests().begin(begun)).isEqualTo(begun);

        Backtest next = begun.advanced(25, full(), NOW);
        assertThat(backtests().advance(next, 0)).isTrue();

        assertThat(backtests().find(DIGEST)).contains(next);
    }

    @Test
    void goesOnOnlyFromWhereItStands() {
        Backtest begun = backtests().begin(run(1, null));
        Backtest first = begun.advanced(25, full(), NOW);
        assertThat(backtests().advance(first, 0)).isTrue();

        assertThat(backtests().advance(begun.advanced(25, Tally.NONE, NOW), 0)).isFalse();
        assertThat(backtests().find(DIGEST)).contains(first);
    }

    @Test
    void leavesWhatHasEndedAsItIs() {
        Backtest over = backtests().begin(run(1, null)).abandoned(NOW);
        assertThat(backtests().advance(over, 0)).isTrue();

        assertThat(backtests().advance(run(1, null).advanced(25, full(), NOW), 0)).isFalse();
        assertThat(backtests().find(DIGEST)).contains(over);
    }

    @Test
    void beginsEachRunOnce() {
        Backtest first = backtests().begin(run(1, null));
        Backtest rival = run(1, new MethodologyId("rdr", "2020"));

        assertThat(backtests().begin(rival)).isEqualTo(first);
        backtests().advance(first.advanced(60, full(), NOW), 0);
        assertThat(backtests().begin(run(2, null))).isEqualTo(run(2, null));
        assertThat(backtests().advance(first.advanced(60, full(), NOW), 0)).isFalse();
    }

    @Test
    void listsWhatWaitsOnceInTheOrderOfItsBeginning() {
        backtests().enlist("b");
        backtests().enlist("a");
        backtests().enlist("b");
        assertThat(backtests().waiting()).containsExactly("b", "a");

        backtests().strike("b");
        backtests().strike("c");
        assertThat(backtests().waiting()).containsExactly("a");
    }

    private static Backtest run(long number, @Nullable MethodologyId against) {
        return Backtest.begin(DIGEST, new MethodologyId("water", "1"), against, number, NOW, 60);
    }

    private static Tally full() {
        Mover mover = new Mover("d", 2, 7, "total.x/value", 10, 60,
                List.of(new MovedRule("a.b@IT", 1, null), new MovedRule("c", null, 2)));
        return Tally.NONE
                .with(7, new Trial.Scored(Map.of("total.x/value", 10), Map.of("total.x/value", 60),
                        List.of(mover)))
                .with(8, new Trial.NotScored("unknown-answer"))
                .with(9, new Trial.NotScored("unknown-answer"));
    }

}
