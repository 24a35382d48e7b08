package org.candour.testing;

import java.util.List;
import java.util.Set;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What MongoDB commands look up by. */
final class Lookups {

    private static final BsonDocument EVERYTHING = new BsonDocument();

    private Lookups() {}

    /** The filters of a command; none for one that looks nothing up. */
    static List<BsonDocument> of(String name, BsonDocument command) {
        return switch (name) {
            case "find" -> List.of(command.getDocument("filter", EVERYTHING));
            case "count", "distinct", "findAndModify", "findandmodify" ->
                List.of(command.getDocument("query", EVERYTHING));
            case "update" -> each(command.getArray("updates", new BsonArray()));
            case "delete" -> each(command.getArray("deletes", new BsonArray()));
            case "aggregate" -> List.of(firstMatch(command.getArray("pipeline", new BsonArray())));
            default -> List.of();
        };
    }

    /** Whether the filter names {@code _id} or every field of a unique key, by equality or a list of values. */
    static boolean isExact(BsonDocument filter, List<Set<String>> uniqueKeys) {
        return exact(filter, "_id", true)
                || uniqueKeys.stream()
                        .anyMatch(key -> key.stream().allMatch(field -> exact(filter, field, false)));
    }

    private static boolean exact(BsonDocument filter, String field, boolean list) {
        if (filter.containsKey("$and")) {
            return filter.getArray("$and").stream().anyMatch(part -> exact(part.asDocument(), field, list));
        }
        BsonValue value = filter.get(field);
        if (value == null || value.isRegularExpression()) {
            return false;
        }
        if (!value.isDocument() || value.asDocument().isEmpty()
                || !value.asDocument().getFirstKey().startsWith("$")) {
            return true;
        }
        return value.asDocument().containsKey("$eq") || (list && value.asDocument().containsKey("$in"));
    }

    private static List<BsonDocument> each(BsonArray statements) {
        return statements.stream().map(each -> each.asDocument().getDocument("q", EVERYTHING)).toList();
    }

    private static BsonDocument firstMatch(BsonArray pipeline) {
        return pipeline.isEmpty()
                ? EVERYTHING
                : pipeline.getFirst().asDocument().getDocument("$match", EVERYTHING);
    }
}
