package org.candour.local.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Kind;
import org.candour.local.demo.PublishedIndex.Whole;

/** The whole numbers of an {@code rdr/2020} score: its results, and the indicators and levels of its tree. */
final class ScoreNumbers {

    private static final Set<String> CATEGORIES = Set.of("G", "F", "P");
    private static final String INDICATOR = "[GFP]\\d\\d[a-z]?";

    private final Map<Item, Whole> numbers = new HashMap<>();

    private ScoreNumbers() {}

    static Map<Item, Whole> of(JsonNode score) {
        ScoreNumbers reading = new ScoreNumbers();
        JsonNode results = score.path("results");
        for (String name : results.propertyNames()) {
            Kind kind = CATEGORIES.contains(name) ? Kind.CATEGORY : Kind.TOTAL;
            reading.numbers.put(Item.of(kind, name), whole(results.path(name)));
        }
        reading.walk(score.path("tree"));
        return reading.numbers;
    }

    private void walk(JsonNode node) {
        String id = node.path("node").asString("");
        if (id.matches(INDICATOR)) {
            JsonNode level = node.path("at").path("level");
            if (level.isMissingNode()) {
                put(Item.of(Kind.INDICATOR, id), node);
            } else if (!node.has("reads")) {
                put(new Item(Kind.LEVEL, id, level.asString()), node);
            }
        }
        node.path("children").forEach(this::walk);
    }

    private void put(Item item, JsonNode node) {
        numbers.put(item, whole(node.path("result")));
    }

    private static Whole whole(JsonNode result) {
        return new Whole(rounded(result));
    }

    /** Absent where everything was not applicable. */
    private static @Nullable Integer rounded(JsonNode result) {
        JsonNode rounded = result.path("value").path("rounded");
        return rounded.isMissingNode() ? null : Integer.valueOf(rounded.asInt());
    }
}
