package org.candour.scoring.scores;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Filings in memory. */
public final class InMemoryFilings implements Filings {

    private final Map<Long, ReceivedFiling> byPosition = new TreeMap<>();

    private final Map<String, String> companies = new TreeMap<>();

    private final Map<String, Set<String>> scores = new TreeMap<>();

    private final Map<String, Integer> newest = new TreeMap<>();

    private int writes;

    /** How many writes of filings there were. */
    public int writes() {
        return writes;
    }

    @Override
    public synchronized List<Receipt> keep(List<ReceivedFiling> filings) {
        writes++;
        return filings.stream()
                .map(filing -> receipt(filing, byPosition.putIfAbsent(filing.position(), filing))).toList();
    }

    @Override
    public synchronized void expect(List<Expected> expected) {
        for (Expected one : expected) {
            ReceivedFiling filing = one.filing();
            companies.putIfAbsent(filing.disclosure(), filing.company());
            newest.merge(filing.disclosure(), filing.version(), Math::max);
            scores.computeIfAbsent(filing.disclosure(), key -> new LinkedHashSet<>()).addAll(one.scores());
        }
    }

    /** The filings that are kept, by position. */
    public synchronized List<ReceivedFiling> kept() {
        return List.copyOf(byPosition.values());
    }

    @Override
    public synchronized Optional<ReceivedDisclosure> find(String disclosure) {
        return Optional.ofNullable(companies.get(disclosure))
                .map(company -> new ReceivedDisclosure(company,
                        List.copyOf(scores.getOrDefault(disclosure, Set.of()))));
    }

    @Override
    public synchronized List<KeptFiling> at(List<Long> positions) {
        return positions.stream().sorted().map(byPosition::get).filter(Objects::nonNull)
                .map(filing -> new KeptFiling(filing.position(), filing.disclosure(), filing.version(),
                        filing.announcement()))
                .toList();
    }

    @Override
    public synchronized long ceiling() {
        return byPosition.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    @Override
    public synchronized Map<String, Integer> newest(Collection<String> disclosures) {
        Map<String, Integer> found = new TreeMap<>(newest);
        found.keySet().retainAll(Set.copyOf(disclosures));
        return found;
    }

    private static Receipt receipt(ReceivedFiling filing, @Nullable ReceivedFiling kept) {
        if (kept == null) {
            return Receipt.KEPT;
        }
        return kept.disclosure().equals(filing.disclosure()) && kept.version() == filing.version()
                && kept.digest().equals(filing.digest()) ? Receipt.SEEN : Receipt.POSITION_TAKEN;
    }

}
