package org.candour.scoring.scores;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Publications in memory. */
public final class InMemoryPublications implements Publications {

    private final Map<String, Publication> kept = new TreeMap<>();

    @Override
    public synchronized int keep(List<Publication> publications) {
        return (int) publications.stream()
                .filter(one -> kept.putIfAbsent(key(one.disclosure(), one.version()), one) != null).count();
    }

    @Override
    public synchronized Map<Integer, Publication> find(String disclosure, Collection<Integer> versions) {
        Map<Integer, Publication> found = new TreeMap<>();
        for (int version : versions) {
            Publication publication = kept.get(key(disclosure, version));
            if (publication != null) {
                found.put(version, publication);
            }
        }
        return found;
    }

    @Override
    public synchronized SortedMap<Integer, Publication> of(String disclosure) {
        SortedMap<Integer, Publication> found = new TreeMap<>();
        kept.values().stream().filter(one -> one.disclosure().equals(disclosure))
                .forEach(one -> found.put(one.version(), one));
        return found;
    }

    @Override
    public synchronized List<Publication> latest(Instant before) {
        Map<String, Publication> latest = new TreeMap<>();
        kept.values().stream().filter(one -> one.publishedAt().isBefore(before))
                .forEach(one -> latest.merge(one.disclosure(), one,
                        (known, other) -> known.version() > other.version() ? known : other));
        return latest.values().stream().sorted(Comparator.comparingLong(Publication::position)).toList();
    }

    private static String key(String disclosure, int version) {
        return disclosure + ":" + version;
    }

}
