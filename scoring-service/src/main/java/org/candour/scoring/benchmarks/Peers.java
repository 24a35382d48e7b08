package org.candour.scoring.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** The companies that are compared: each counts once, by the latest of its published filings of a year. */
final class Peers {

    private final Collection<PublishedScore> latest;

    /** @param latest of each disclosure its latest published version, in any order */
    Peers(Collection<PublishedScore> latest) {
        this.latest = latest;
    }

    /** The newest year that enough companies filed for to be compared, or else the newest; null if there is none. */
    @Nullable
    Integer newestYear() {
        SortedMap<Integer, Set<String>> companies = new TreeMap<>(Comparator.reverseOrder());
        latest.forEach(
                score -> companies.computeIfAbsent(score.year(), _ -> new HashSet<>()).add(score.company()));
        return companies.entrySet().stream().filter(year -> year.getValue().size() >= Spread.FEWEST)
                .map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> companies.isEmpty() ? null : companies.firstKey());
    }

    /** The years that anything was filed for. */
    SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        latest.forEach(score -> years.add(score.year()));
        return years;
    }

    /**
     * Who counts in a result, by company. What is newer takes the place of what is older before anything is left out: an
     * incomplete filing does not bring an older one back.
     */
    SortedMap<String, Standing> in(String result, int year, Cohort cohort) {
        Map<String, PublishedScore> newest = new HashMap<>();
        for (PublishedScore score : latest) {
            if (score.year() == year && score.standings().containsKey(result)) {
                newest.merge(score.company(), score,
                        (one, other) -> one.position() > other.position() ? one : other);
            }
        }
        SortedMap<String, Standing> peers = new TreeMap<>();
        newest.forEach((company, score) -> {
            Standing standing = Objects.requireNonNull(score.standings().get(result));
            if (cohort.has(score.traits()) && standing.countsIn(year)) {
                peers.put(company, standing);
            }
        });
        return peers;
    }

}
