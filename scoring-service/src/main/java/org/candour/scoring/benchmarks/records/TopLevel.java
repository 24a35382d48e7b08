package org.candour.scoring.benchmarks.records;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads one property of a large JSON object and passes over the rest. */
final class TopLevel {

    private static final JsonMapper JSON = JsonMapper.shared();

    private TopLevel() {}

    /** The property's value; missing if there is none. */
    static JsonNode property(byte[] object, String name) {
        try (JsonParser parser = JSON.createParser(object)) {
            parser.nextToken();
            @Nullable
            String property;
            while ((property = parser.nextName()) != null) {
                parser.nextToken();
                if (property.equals(name)) {
                    return parser.readValueAsTree();
                }
                if (parser.currentToken() != JsonToken.VALUE_NULL) {
                    parser.skipChildren();
                }
            }
            return MissingNode.getInstance();
        }
    }

}
