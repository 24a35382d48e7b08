package org.candour.testing;

import java.util.List;
import java.util.Set;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What MongoDB commands look up by. */
final class Lookups {

    private static final BsonDocument EVERYTHING = new BsonDocument();
    private static final Set<String> ID = Set.of("_id");
    private static final Set<String> IN = Set.of("$in");

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

    /**
     * Whether the filter names a whole key and nothing else, by equality, or a key of one field by a list of values. The
     * embedded store scans for anything more: {@code $and}, or the key and a further condition.
     */
    static boolean isExact(BsonDocument filter, List<Set<String>> uniqueKeys) {
        boolean whole = filter.keySet().equals(ID) || uniqueKeys.contains(filter.keySet());
        return whole && filter.values().stream().allMatch(value -> isExact(value, filter.size() == 1));
    }

    private static boolean isExact(BsonValue value, boolean list) {
        if (value.isDocument() && !value.asDocument().isEmpty()
                && value.asDocument().getFirstKey().startsWith("$")) {
            return list && value.asDocument().keySet().equals(IN);
        }
        return !value.isRegularExpression();
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
