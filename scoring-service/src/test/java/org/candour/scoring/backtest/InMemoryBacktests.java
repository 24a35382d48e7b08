package org.candour.scoring.backtest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Back-tests in memory. */
public final class InMemoryBacktests implements Backtests {

    private final Map<String, Backtest> runs = new TreeMap<>();

    private final Set<String> waiting = new LinkedHashSet<>();

    @Override
    public synchronized Optional<Backtest> find(String digest) {
        return Optional.ofNullable(runs.get(digest));
    }

    @Override
    public synchronized Backtest begin(Backtest fresh) {
        long last = find(fresh.digest()).map(Backtest::run).orElse(0L);
        if (last == fresh.run() - 1) {
            runs.put(fresh.digest(), fresh);
        }
        return Objects.requireNonNull(runs.get(fresh.digest()));
    }

    @Override
    public synchronized boolean advance(Backtest next, long from) {
        boolean stands = find(next.digest())
                .filter(run -> run.run() == next.run() && run.upTo() == from && run.isRunning()).isPresent();
        if (stands) {
            runs.put(next.digest(), next);
        }
        return stands;
    }

    @Override
    public synchronized List<String> waiting() {
        return List.copyOf(waiting);
    }

    @Override
    public synchronized void enlist(String digest) {
        waiting.add(digest);
    }

    @Override
    public synchronized void strike(String digest) {
        waiting.remove(digest);
    }

}
