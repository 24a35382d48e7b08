package org.candour.support.json;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Strings, whole numbers and truth values from exactly their JSON types. Jackson's own readers convert between them, or
 * where told not to, end the reading at the first; these leave the fault to {@link FaultCollector} and go on.
 */
final class StrictScalars {

    private static final Set<JsonToken> TEXT = Set.of(JsonToken.VALUE_STRING);
    private static final Set<JsonToken> WHOLE = Set.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> TRUTH = Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

    private StrictScalars() {}

    static SimpleModule module() {
        return new SimpleModule("strict-scalars")
                .addDeserializer(String.class, new Strict<>(String.class, TEXT, JsonParser::getString))
                .addDeserializer(Integer.class, new Strict<>(Integer.class, WHOLE, JsonParser::getIntValue))
                .addDeserializer(Long.class, new Strict<>(Long.class, WHOLE, JsonParser::getLongValue))
                .addDeserializer(Boolean.class,
                        new Strict<>(Boolean.class, TRUTH, JsonParser::getBooleanValue));
    }

    @FunctionalInterface
    private interface Reader<T> {

        T read(JsonParser parser) throws JacksonException;
    }

    private static final class Strict<T> extends StdScalarDeserializer<T> {

        private final transient Set<JsonToken> tokens;
        private final transient Reader<T> reader;

        Strict(Class<T> type, Set<JsonToken> tokens, Reader<T> reader) {
            super(type);
            this.tokens = tokens;
            this.reader = reader;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
                throws JacksonException {
            return tokens.contains(parser.currentToken())
                    ? reader.read(parser)
                    : (T) context.handleUnexpectedToken(getValueType(context), parser);
        }
    }
}
