package org.candour.scoring.scores.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.candour.scoring.scores.Result;
import org.candour.scoring.scores.Score;
import org.candour.support.event.Event;

/** {@code org.candour.score.computed.v1}: numbers and digests, never the tree. */
record ScoreComputed(String type, String score, String disclosure, int version, long position, String company,
        Methodology methodology, Map<String, Map<String, ?>> results, Instant asOf, boolean incomplete,
        String inputs,
        String engine) {

    static final String TYPE = "org.candour.score.computed.v1";

    private static final String SOURCE = "/scoring-service";

    /** The event for a score: always the same for the same score, so that readers see doubles as what they are. */
    static Event of(Score score) {
        UUID id = UUID.nameUUIDFromBytes((TYPE + " " + score.id()).getBytes(StandardCharsets.UTF_8));
        return Event.of(id, SOURCE, TYPE, score.company(), score.asOf(),
                new ScoreComputed(TYPE, score.id(), score.disclosure(), score.version(), score.position(),
                        score.company(),
                        new Methodology(score.methodology().id(), score.methodology().version(),
                                score.methodology().digest()),
                        results(score), score.asOf(), score.incomplete(), score.inputs(), score.engine()));
    }

    private static Map<String, Map<String, ?>> results(Score score) {
        Map<String, Map<String, ?>> results = new TreeMap<>();
        score.results().forEach((name, result) -> results.put(name, numbers(result)));
        return results;
    }

    private static Map<String, ?> numbers(Result result) {
        return result.numbers().isEmpty() ? Map.of("noScore", true) : result.numbers();
    }

    record Methodology(String id, String version, String digest) {}

}
