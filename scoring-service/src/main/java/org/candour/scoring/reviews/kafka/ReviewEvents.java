package org.candour.scoring.reviews.kafka;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.reviews.ScoreReviewed;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.support.event.Event;
import org.candour.support.id.UuidV7;
import org.candour.support.json.CanonicalJson;
import org.candour.support.json.Digest;
import org.candour.support.outbox.OutgoingEvent;

/**
 * {@code org.candour.score.reviewed.v1}, on {@code candour.scores.v1}, keyed by company: read out of the public record of
 * the score and of nothing else, so that it tells nothing that the record does not.
 */
public final class ReviewEvents {

    private static final String TOPIC = "candour.scores.v1";

    private static final String SOURCE = "/scoring-service";

    private static final String TYPE = "org.candour.score.reviewed.v1";

    /** Words of coarse scales are not among them: these depend on everything. */
    private static final List<String> NUMBERS = List.of("value", "claimed", "evidenced", "reviewed");

    private static final List<String> FLAGS = List.of("noScore", "withheld");

    private ReviewEvents() {}

    /**
     * The event as it is sent. Each has an id of its own: of two who close a review at once, only one's is written, and
     * what the other had announced must be told apart from it.
     */
    public static OutgoingEvent of(ScoreReviewed told) {
        JsonNode read = JsonMapper.shared().readTree(told.publicRecord());
        return new OutgoingEvent(TOPIC, Event.of(UuidV7.next(), SOURCE, TYPE, told.company(), told.closed(),
                new Payload(TYPE, told.score(), told.review().disclosure(), told.review().version(),
                        told.position(), told.company(), told.methodology(),
                        new Closing(told.number(), told.authority(), told.closed(),
                                Digest.of(CanonicalJson.bytes(decisions(read))).text()),
                        results(read.path("results")), Instant.parse(read.path("asOf").stringValue()),
                        read.path("engine").stringValue())));
    }

    private static JsonNode decisions(JsonNode read) {
        JsonNode decisions = read.path("review").path("decisions");
        return decisions.isArray() ? decisions : JsonMapper.shared().createArrayNode();
    }

    private static Map<String, Map<String, ?>> results(JsonNode results) {
        Map<String, Map<String, ?>> told = new TreeMap<>();
        results.properties().forEach(result -> told.put(result.getKey(), result(result.getValue())));
        return told;
    }

    private static Map<String, ?> result(JsonNode result) {
        Map<String, Object> told = new LinkedHashMap<>();
        NUMBERS.stream().filter(result::has)
                .forEach(name -> told.put(name, new Exact(result.path(name).path("exact").stringValue(),
                        result.path(name).path("rounded").intValue())));
        FLAGS.stream().filter(name -> result.path(name).booleanValue(false))
                .forEach(name -> told.put(name, true));
        return told;
    }

    private record Payload(String type, String score, String disclosure, int version, long position,
            String company, MethodologyReference methodology, Closing review,
            Map<String, Map<String, ?>> results, Instant asOf, String engine) {}

    private record Closing(int number, String authority, Instant closedAt, String decisions) {}

    private record Exact(String exact, int rounded) {}

}
