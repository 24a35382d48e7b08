package org.candour.scoring.challenges;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who filed challenges, in memory. */
public final class InMemoryChallengers implements Challengers {

    private final Map<UUID, Challenger> kept = new HashMap<>();

    private final Set<UUID> released = new HashSet<>();

    @Override
    public synchronized boolean add(Challenger challenger, int most) {
        if (of(challenger.person()).stream().filter(each -> !released.contains(each.challenge()))
                .count() >= most) {
            return false;
        }
        kept.put(challenger.challenge(), challenger);
        return true;
    }

    @Override
    public synchronized Optional<Challenger> find(UUID challenge) {
        return Optional.ofNullable(kept.get(challenge));
    }

    @Override
    public synchronized List<Challenger> find(List<UUID> challenges) {
        return challenges.stream().map(kept::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized List<Challenger> of(String person) {
        return kept.values().stream().filter(each -> each.person().equals(person)).toList();
    }

    @Override
    public synchronized void show(UUID challenge, boolean shown) {
        kept.computeIfPresent(challenge, (_, known) -> known.shown(shown));
    }

    @Override
    public synchronized void release(UUID challenge) {
        released.add(challenge);
    }

    @Override
    public synchronized void erase(UUID challenge) {
        kept.remove(challenge);
        released.remove(challenge);
    }

    @Override
    public synchronized List<Challenger> all() {
        return List.copyOf(kept.values());
    }

}
