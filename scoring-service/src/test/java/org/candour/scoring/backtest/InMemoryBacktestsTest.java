package org.candour.scoring.backtest;

class InMemoryBacktestsTest extends BacktestsContract {

    private final Backtests backtests = new InMemoryBacktests();

    @Override
    protected Backtests backtests() {
        return backtests;
    }

}
