package org.candour.scoring.engine.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

import org.candour.scoring.engine.Faults;
import org.candour.scoring.engine.Limits;

/**
 * Reads one text, YAML or JSON, into maps, lists, strings, whole numbers and booleans. What YAML has beyond JSON and
 * comments is refused: aliases, tags, further documents. So is a name that stands twice, and no value.
 */
final class TextReader {

    private static final TokenStreamFactory YAML = new YAMLFactory();
    private static final TokenStreamFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final Faults faults;
    private String pointer = "";
    private int values;

    private TextReader(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** @throws org.candour.scoring.engine.MethodologyRefused with every fault */
    static @Nullable Object read(byte[] text) {
        Faults faults = new Faults();
        TokenStreamFactory format = isJson(text) ? JSON : YAML;
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
            TextReader reader = new TextReader(parser, faults);
            Object value = reader.document();
            faults.refuse();
            return value;
        }
    }

    private @Nullable Object document() {
        try {
            JsonToken first = parser.nextToken();
            Object value = first == null ? null : value(first, 1);
            if (parser.nextToken() != null) {
                faults.add("", "has more after its end");
            }
            return value;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            faults.add(pointer,
                    "cannot be read" + (at == null
                            ? ""
                            : " at line " + at.getLineNr() + ", column "
                                    + at.getColumnNr()));
            return null;
        }
    }

    /** The value that starts with a token; what cannot be taken is reported, and nothing stands in its place. */
    private @Nullable Object value(JsonToken token, int depth) {
        if (depth > Limits.DEPTH && token.isStructStart()) {
            faults.add(pointer, "stands deeper than " + Limits.DEPTH + " levels");
            throw faults.refused();
        }
        if (++values > Limits.VALUES) {
            faults.add("", "has more than " + Limits.VALUES + " values");
            throw faults.refused();
        }
        plain();
        return switch (token) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> whole();
            default -> refused(token == JsonToken.VALUE_NULL
                    ? "has no value"
                    : "is no whole number; a fraction is \"1/2\"");
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        String here = pointer;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_OBJECT; next = parser.nextToken()) {
            String name = parser.currentName();
            if (name.length() > Limits.NAME_LENGTH) {
                faults.add(here, "has a name that is longer than " + Limits.NAME_LENGTH + " characters");
                throw faults.refused();
            }
            pointer = here + "/" + name.replace("~", "~0").replace("/", "~1");
            plain();
            Object value = value(parser.nextToken(), depth + 1);
            if (value != null && members.put(name, value) != null) {
                faults.add(pointer, "stands twice");
            }
        }
        pointer = here;
        return members;
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        String here = pointer;
        int index = 0;
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            pointer = here + "/" + index++;
            Object value = value(next, depth + 1);
            if (value != null) {
                items.add(value);
            }
        }
        pointer = here;
        return items;
    }

    private @Nullable Object whole() {
        return parser.getNumberType() == JsonParser.NumberType.INT
                ? (Object) parser.getIntValue()
                : refused("has more than " + Limits.DIGITS + " digits");
    }

    private @Nullable Object refused(String why) {
        faults.add(pointer, why);
        return null;
    }

    /** An alias may stand for a text that is a million times as long; a tag asks for a type of its own. */
    private void plain() {
        if (parser instanceof YAMLParser yaml) {
            if (yaml.isCurrentAlias()) {
                faults.add(pointer, "is an alias; write it out");
            }
            if (yaml.getTypeId() != null) {
                faults.add(pointer, "has a tag; a text in quotes is text without one");
            }
        }
    }

    private static boolean isJson(byte[] text) {
        for (byte each : text) {
            if (!Character.isWhitespace(each)) {
                return each == '{';
            }
        }
        return false;
    }
}
