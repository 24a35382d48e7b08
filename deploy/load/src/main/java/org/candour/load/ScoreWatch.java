package org.candour.load;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Notes when the event of a filing's score is first seen. */
final class ScoreWatch implements AutoCloseable {

    private final Map<String, CompletableFuture<Long>> seen = new ConcurrentHashMap<>();
    private final ComputedScores scores;

    private ScoreWatch(String bootstrap) {
        scores = ComputedScores.fromNowOn(bootstrap,
                event -> at(event.get("disclosure").asString()).complete(System.nanoTime()));
    }

    static ScoreWatch start(String bootstrap) {
        return new ScoreWatch(bootstrap);
    }

    /** The {@link System#nanoTime} at which the filing's score was seen; waits for it for a minute. */
    long seen(String disclosure) {
        return at(disclosure).orTimeout(1, TimeUnit.MINUTES).join();
    }

    private CompletableFuture<Long> at(String disclosure) {
        return seen.computeIfAbsent(disclosure, id -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        scores.close();
    }
}
