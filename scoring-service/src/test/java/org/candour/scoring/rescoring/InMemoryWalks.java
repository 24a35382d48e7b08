package org.candour.scoring.rescoring;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Walks in memory. */
public final class InMemoryWalks implements Walks {

    private final Map<String, Walk> walks = new TreeMap<>();

    @Override
    public synchronized Optional<Walk> find(String methodology) {
        return Optional.ofNullable(walks.get(methodology));
    }

    @Override
    public synchronized Walk begin(String methodology, long end) {
        walks.putIfAbsent(methodology, new Walk(methodology, 0, end));
        return Objects.requireNonNull(walks.get(methodology));
    }

    @Override
    public synchronized void moveTo(String methodology, long position) {
        walks.computeIfPresent(methodology,
                (_, walk) -> new Walk(methodology, Math.max(walk.upTo(), position), walk.end()));
    }

}
