package org.candour.support.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Strings, days, whole numbers and truth values from exactly their JSON types. Jackson's own readers convert between them, or
 * where told not to, end the reading at the first; these leave the fault to {@link FaultCollector} and go on. A string
 * that UTF-8 cannot spell is none either, for it could be neither stored nor answered with; in names Jackson refuses it already.
 */
final class StrictScalars {

    private static final Set<JsonToken> TEXT = Set.of(JsonToken.VALUE_STRING);
    private static final Set<JsonToken> WHOLE = Set.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> TRUTH = Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

    private static final int DAY_LENGTH = "2026-12-31".length();

    private static final String HALF_A_CHARACTER = "has half of a surrogate pair, which is no character";

    private StrictScalars() {}

    static SimpleModule module() {
        return new SimpleModule("strict-scalars")
                .addDeserializer(String.class, new Strict<>(String.class, TEXT, StrictScalars::text))
                .addDeserializer(LocalDate.class, new Strict<>(LocalDate.class, TEXT, StrictScalars::day))
                .addDeserializer(Integer.class,
                        new Strict<>(Integer.class, WHOLE, (parser, context) -> parser.getIntValue()))
                .addDeserializer(Long.class,
                        new Strict<>(Long.class, WHOLE, (parser, context) -> parser.getLongValue()))
                .addDeserializer(Boolean.class,
                        new Strict<>(Boolean.class, TRUTH, (parser, context) -> parser.getBooleanValue()));
    }

    @FunctionalInterface
    private interface Reader<T> {

        @Nullable
        T read(JsonParser parser, DeserializationContext context) throws JacksonException;
    }

    private static @Nullable String text(JsonParser parser, DeserializationContext context)
            throws JacksonException {
        String text = parser.getString();
        return LoneSurrogates.in(text)
                ? (String) context.handleWeirdStringValue(String.class, text, HALF_A_CHARACTER)
                : text;
    }

    /** A full-date of RFC 3339; Jackson would take a moment, too, and drop its time and zone. */
    private static @Nullable LocalDate day(JsonParser parser, DeserializationContext context)
            throws JacksonException {
        String text = parser.getString();
        try {
            if (text.length() == DAY_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException _) {
            // the same answer as for another length
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "is no day");
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
                    ? reader.read(parser, context)
                    : (T) context.handleUnexpectedToken(getValueType(context), parser);
        }
    }
}
