package org.candour.scoring.challenges;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.sources.PublicSource;

/** Challenges in memory. */
public final class InMemoryChallenges implements Challenges {

    private final Map<String, Challenge> byId = new TreeMap<>();

    @Override
    public synchronized Challenge add(Challenge challenge) {
        Optional<Challenge> other = open(challenge.about(), challenge.source());
        if (other.isEmpty()) {
            byId.put(challenge.id().toString(), challenge);
        }
        return other.orElse(challenge);
    }

    @Override
    public synchronized Optional<Challenge> open(ChallengedAnswer about, PublicSource source) {
        return byId.values().stream().filter(one -> one.ended().isEmpty() && one.source().equals(source)
                && one.about().disclosure().equals(about.disclosure())
                && one.about().stands(about.form(), about.question(), about.at())).findAny();
    }

    @Override
    public synchronized Optional<Challenge> find(UUID id) {
        return Optional.ofNullable(byId.get(id.toString()));
    }

    @Override
    public synchronized boolean replace(Challenge challenge) {
        Challenge before = byId.get(challenge.id().toString());
        if (before == null || before.revision() != challenge.revision() - 1) {
            return false;
        }
        byId.put(challenge.id().toString(), challenge);
        return true;
    }

    @Override
    public synchronized void erase(UUID id) {
        byId.remove(id.toString());
    }

    @Override
    public synchronized List<Challenge> page(ChallengeFilter filter, @Nullable UUID after, int limit) {
        Comparator<String> order = filter.oldestFirst()
                ? Comparator.naturalOrder()
                : Comparator.reverseOrder();
        return byId.values().stream().filter(filter)
                .filter(each -> after == null || order.compare(each.id().toString(), after.toString()) > 0)
                .sorted(Comparator.comparing(each -> each.id().toString(), order)).limit(limit).toList();
    }

    @Override
    public synchronized Map<String, Integer> openByDisclosure() {
        Map<String, Integer> open = new TreeMap<>();
        byId.values().stream().filter(each -> each.state() instanceof ChallengeState.Admitted)
                .forEach(each -> open.merge(each.about().disclosure(), 1, Integer::sum));
        return open;
    }

}
