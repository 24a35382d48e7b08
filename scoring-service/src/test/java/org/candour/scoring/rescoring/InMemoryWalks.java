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
    public synchronized Walk begin(Walk fresh) {
        walks.putIfAbsent(fresh.methodology(), fresh);
        return Objects.requireNonNull(walks.get(fresh.methodology()));
    }

    @Override
    public synchronized boolean advance(Walk next, long from) {
        boolean stands = find(next.methodology()).filter(walk -> walk.upTo() == from).isPresent();
        if (stands) {
            walks.put(next.methodology(), next);
        }
        return stands;
    }

}
