package org.candour.load;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notes every score that is announced, and when it was first. */
final class ScoreLedger implements AutoCloseable {

    private final Map<String, Long> firstSeen = new ConcurrentHashMap<>();
    private final ComputedScores scores;

    private ScoreLedger(String bootstrap) {
        scores = ComputedScores.fromTheFirst(bootstrap,
                event -> firstSeen.putIfAbsent(event.get("score").asString(), System.nanoTime()));
    }

    /** From the first announcement that there is. */
    static ScoreLedger start(String bootstrap) {
        return new ScoreLedger(bootstrap);
    }

    /** The ids of all scores that were announced so far. */
    Set<String> announced() {
        return Set.copyOf(firstSeen.keySet());
    }

    boolean has(String score) {
        return firstSeen.containsKey(score);
    }

    /** The {@link System#nanoTime} at which it was first seen; {@link Long#MAX_VALUE} if it was not. */
    long seen(String score) {
        return firstSeen.getOrDefault(score, Long.MAX_VALUE);
    }

    @Override
    public void close() {
        scores.close();
    }
}
