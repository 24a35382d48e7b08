package org.candour.verify;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON that nobody vouches for into maps, lists, strings, booleans and numbers: strictly, since a document that
 * two readers could understand differently proves nothing, and within bounds.
 */
final class Json {

    /** The tree of a score is as deep as the rules of its methodology, twice. */
    private static final int MOST_DEPTH = 200;

    private static final int MOST_VALUES = 2_000_000;

    /** Before or after the point. */
    private static final int MOST_DIGITS = 1_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(1 << 20).maxNameLength(2_000).maxNumberLength(100).build())
            .build();

    private final JsonParser parser;
    private final String what;
    private int left = MOST_VALUES;

    private Json(JsonParser parser, String what) {
        this.parser = parser;
        this.what = what;
    }

    /** What is no value of Java's. */
    enum Nothing {
        /** {@code null}. */
        NULL,
        /** No such member. */
        ABSENT
    }

    /**
     * Reads a document.
     *
     * @param what how to call it in a sentence
     * @throws Unchecked if it is not JSON with one meaning, or too much of it
     */
    static Object read(byte[] bytes, String what) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Unchecked(what + " is not JSON: it is not UTF-8.", e);
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            Json json = new Json(parser, what);
            Object value = json.value(parser.nextToken());
            if (parser.nextToken() != null) {
                throw new Unchecked(what + " is not JSON: something follows its end.");
            }
            return value;
        } catch (JacksonException | NumberFormatException e) {
            throw new Unchecked(what + " is not JSON that has one meaning: " + fault(e) + ".", e);
        }
    }

    private static String fault(Exception e) {
        String message = e instanceof JacksonException json
                ? json.getOriginalMessage()
                : "a number out of range";
        return Shown.text(String.valueOf(message).lines().findFirst().orElse("")).replaceAll("\\.$", "");
    }

    private Object value(JsonToken token) {
        if (--left < 0) {
            throw new Unchecked(what + " has more than " + MOST_VALUES + " values.");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> whole(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser.getString());
            case VALUE_NUMBER_FLOAT -> fraction(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Nothing.NULL;
            case null, default -> throw new Unchecked(what + " is not JSON: a value is missing.");
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = whole(parser.currentName());
            object.put(name, value(parser.nextToken()));
        }
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token));
        }
        return array;
    }

    /** As small as it can be: what compares rules expects whole numbers as they come from its own text. */
    private static Object integer(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.precision() > 18) {
            return number;
        }
        long value = number.longValueExact();
        return value == (int) value ? (Object) (int) value : (Object) value;
    }

    private static BigDecimal fraction(String text) {
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new NumberFormatException("out of range");
        }
        return number;
    }

    private String whole(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Unchecked(
                    what + " has half of a character (RFC 8259, section 8.2), which has no canonical form.");
        }
        return text;
    }
}
