package org.candour.scoring.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Published scores in memory. */
public final class InMemoryPublishedScores implements PublishedScores {

    private final Map<String, PublishedScore> kept = new TreeMap<>();

    @Override
    public synchronized List<PublishedScore> find(Collection<String> scores) {
        return scores.stream().map(kept::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized void keep(List<PublishedScore> scores) {
        scores.forEach(score -> kept.put(score.id(), score));
    }

}
