package org.candour.support.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Canonical JSON (RFC 8785, JSON Canonicalization Scheme) of a tree of maps, lists, strings, booleans, nulls and
 * integers up to 2^53 - 1; any other number must be written as a string, so that no reader has to agree with us on
 * floating point.
 */
public final class CanonicalJson {

    private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The canonical bytes, UTF-8.
     *
     * @throws IllegalArgumentException for a value that has no canonical form here
     */
    public static byte[] bytes(@Nullable Object tree) {
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical text. */
    public static String text(@Nullable Object tree) {
        CanonicalJson json = new CanonicalJson();
        json.write(tree);
        return json.out.toString();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case JsonNode node -> writeNode(node);
            case Map<?, ?> map -> writeMap(map);
            case Iterable<?> list -> writeList(list);
            case String text -> writeString(text);
            case Boolean bool -> out.append(bool.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number when Math.abs(number) <= MAX_SAFE_INTEGER -> out.append(number.longValue());
            default -> throw new IllegalArgumentException(
                    value.getClass().getSimpleName() + " has no canonical form: write it as a string");
        }
    }

    private void writeNode(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> writeMap(node.properties().stream().collect(TreeMap<String, JsonNode>::new,
                    (map, entry) -> map.put(entry.getKey(), entry.getValue()), Map::putAll));
            case ARRAY -> writeList(node);
            case STRING -> writeString(((StringNode) node).stringValue());
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL, MISSING -> out.append("null");
            case NUMBER -> write(integer(node));
            case BINARY, POJO -> throw new IllegalArgumentException("only plain JSON has a canonical form");
        }
    }

    private static Object integer(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new IllegalArgumentException(
                    "only integers have a canonical form: write others as strings");
        }
        return node.longValue();
    }

    /** String.compareTo orders by UTF-16 code units, as RFC 8785 section 3.2.3 asks. */
    private void writeMap(Map<?, ?> map) {
        TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        out.append('{');
        String separator = "";
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            out.append(separator);
            writeString(entry.getKey());
            out.append(':');
            write(entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void writeList(Iterable<?> list) {
        out.append('[');
        String separator = "";
        for (Object item : list) {
            out.append(separator);
            write(item);
            separator = ",";
        }
        out.append(']');
    }

    private void writeString(String text) {
        out.append('"');
        int plainFrom = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, plainFrom, i);
                writeEscaped(c);
                plainFrom = i + 1;
            } else if (LoneSurrogates.at(text, i)) {
                // it has no UTF-8 form; RFC 8785 section 3.2.2.2 asks to refuse it
                throw new IllegalArgumentException("a lone surrogate has no canonical form");
            }
        }
        out.append(text, plainFrom, text.length()).append('"');
    }

    private void writeEscaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(Character.forDigit(c >> 4, 16))
                    .append(Character.forDigit(c & 0xF, 16));
        }
    }
}
