package org.candour.notification.lessons;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Origins in memory. */
public final class FakeOrigins implements Origins {

    private final Map<UUID, Origin> stored = new ConcurrentHashMap<>();

    @Override
    public void keep(UUID candidate, Origin origin) {
        stored.putIfAbsent(candidate, origin);
    }

    @Override
    public Optional<Origin> of(UUID candidate) {
        return Optional.ofNullable(stored.get(candidate));
    }

    @Override
    public void erase(UUID candidate) {
        stored.remove(candidate);
    }
}
