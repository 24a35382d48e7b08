package org.candour.verify;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical JSON (RFC 8785) and digests over it, written anew for the verifier: what the services agree on among
 * themselves would be found out here.
 */
final class Canonical {

    private final StringBuilder out = new StringBuilder();

    private Canonical() {}

    /** The canonical bytes of what {@link Json} read. */
    static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as text. */
    static String text(Object value) {
        Canonical canonical = new Canonical();
        canonical.write(value);
        return canonical.out.toString();
    }

    /** SHA-256 over the parts, one after the other: {@code sha256:} and 64 hex digits. */
    static String digest(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return "sha256:" + HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                // strings compare by UTF-16 code units, as section 3.2.3 asks
                TreeMap<String, Object> sorted = new TreeMap<>();
                map.forEach((name, member) -> sorted.put((String) name, member));
                String separator = "{";
                for (Map.Entry<String, Object> member : sorted.entrySet()) {
                    out.append(separator);
                    string(member.getKey());
                    out.append(':');
                    write(member.getValue());
                    separator = ",";
                }
                out.append(sorted.isEmpty() ? "{}" : "}");
            }
            case List<?> list -> {
                out.append('[');
                for (int i = 0; i < list.size(); i++) {
                    out.append(i == 0 ? "" : ",");
                    write(list.get(i));
                }
                out.append(']');
            }
            case String text -> string(text);
            case BigDecimal number -> out.append(plain(number));
            case Json.Nothing nothing -> out.append("null");
            default -> out.append(value);
        }
    }

    /** No record has such a number; where there is one it need only be told from every other. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= 18
                ? stripped.toPlainString()
                : stripped.toString();
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
