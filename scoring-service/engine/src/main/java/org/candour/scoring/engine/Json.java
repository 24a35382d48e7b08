package org.candour.scoring.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes canonical JSON (RFC 8785) of what scores are made of: no numbers but small whole ones. */
final class Json {

    private Json() {}

    /** Appends maps, lists, strings, whole numbers and booleans. */
    static void append(StringBuilder out, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                TreeMap<String, Object> sorted = new TreeMap<>();
                map.forEach((key, each) -> sorted.put((String) key, each));
                out.append('{');
                String separator = "";
                for (Map.Entry<String, Object> entry : sorted.entrySet()) {
                    out.append(separator);
                    string(out, entry.getKey());
                    append(out.append(':'), entry.getValue());
                    separator = ",";
                }
                out.append('}');
            }
            case List<?> list -> {
                out.append('[');
                String separator = "";
                for (Object each : list) {
                    append(out.append(separator), each);
                    separator = ",";
                }
                out.append(']');
            }
            case Integer number -> out.append(number.intValue());
            case Boolean truth -> out.append(truth.booleanValue());
            default -> string(out, value.toString());
        }
    }

    /** Appends a quoted string. */
    static void string(StringBuilder out, String text) {
        out.append('"');
        int done = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c < 0x20 || c == '"' || c == '\\') {
                escape(out.append(text, done, index), c);
                done = index + 1;
            }
        }
        // as a whole it is copied at once, a part of it character by character
        (done == 0 ? out.append(text) : out.append(text, done, text.length())).append('"');
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
        }
    }

    /** {@code sha256:} and 64 hex digits of the text's UTF-8 bytes. */
    static String digest(CharSequence text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
