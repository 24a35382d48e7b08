package org.candour.scoring.engine.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes JSON in its canonical form (RFC 8785) as UTF-8, but for the order of properties, which is the caller's.
 *
 * <p>Records have hundreds of kilobytes, and every score has one: a general generator takes most of the time of a score
 * for checking what is written here in one place.
 */
final class CanonicalWriter {

    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        Arrays.fill(PLAIN, 0x20, PLAIN.length, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    /** What one character becomes at worst, as in {@code \u001f}. */
    private static final int LONGEST = 6;

    /** Larger ones are not kept for the next. */
    private static final int MOST_SPARE = 1 << 20;

    private static final byte[] NOTHING = {};

    /** The memory of an earlier one: fresh memory of that size takes longer to get than to fill. */
    private static final AtomicReference<byte[]> SPARE = new AtomicReference<>(NOTHING);

    /** Names that stand in most steps of a tree, as they are written. */
    private static final Map<String, byte[]> READY = Stream
            .of("at", "available", "children", "choice", "claimed",
                    "evidenced", "exact", "form", "formVersion", "label", "max", "node", "points", "question",
                    "reads",
                    "reasonGiven", "repeated", "result", "rounded", "rule", "scope", "skipped", "strength",
                    "value",
                    "weight")
            .collect(Collectors.toMap(Function.identity(),
                    name -> ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII)));

    private static final int SMALL = 1000;

    private byte[] bytes;

    private int size;

    /** Whether something stands before what comes next in its object or list. */
    private boolean follows;

    /** @param expected how many bytes it may become; more is no fault */
    CanonicalWriter(int expected) {
        byte[] spare = SPARE.getAndSet(NOTHING);
        bytes = spare.length < expected ? new byte[expected] : spare;
    }

    void startObject() {
        start('{');
    }

    void endObject() {
        end('}');
    }

    void startList() {
        start('[');
    }

    void endList() {
        end(']');
    }

    void name(String name) {
        byte[] ready = READY.get(name);
        if (ready == null) {
            string(name);
            bytes[size++] = ':';
        } else {
            reserve(ready.length + 1);
            separate();
            System.arraycopy(ready, 0, bytes, size, ready.length);
            size += ready.length;
        }
        follows = false;
    }

    void string(String text) {
        reserve(LONGEST * text.length() + 4);
        separate();
        bytes[size++] = '"';
        characters(text);
        bytes[size++] = '"';
    }

    void number(long value) {
        if (value < 0 || value >= SMALL) {
            literal(Long.toString(value));
            return;
        }
        reserve(4);
        separate();
        int rest = (int) value;
        if (rest >= 100) {
            bytes[size++] = (byte) ('0' + rest / 100);
        }
        if (rest >= 10) {
            bytes[size++] = (byte) ('0' + rest / 10 % 10);
        }
        bytes[size++] = (byte) ('0' + rest % 10);
    }

    void truth(boolean value) {
        literal(Boolean.toString(value));
    }

    /** All that was written; nothing can be written any more. */
    byte[] finish() {
        byte[] written = Arrays.copyOf(bytes, size);
        if (bytes.length <= MOST_SPARE) {
            SPARE.set(bytes);
        }
        bytes = written;
        return written;
    }

    private void start(char bracket) {
        reserve(2);
        separate();
        bytes[size++] = (byte) bracket;
        follows = false;
    }

    private void end(char bracket) {
        reserve(1);
        bytes[size++] = (byte) bracket;
        follows = true;
    }

    private void literal(String ascii) {
        reserve(ascii.length() + 1);
        separate();
        for (int i = 0; i < ascii.length(); i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
    }

    private void separate() {
        if (follows) {
            bytes[size++] = ',';
        }
        follows = true;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
        }
    }

    private void characters(String text) {
        byte[] out = bytes;
        int at = size;
        int length = text.length();
        int i = 0;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || !PLAIN[c]) {
                break;
            }
            out[at++] = (byte) c;
        }
        size = at;
        if (i < length) {
            special(text, i);
        }
    }

    private void special(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80) {
                ascii((char) c);
            } else {
                beyondAscii(c);
            }
        }
    }

    private void ascii(char c) {
        if (PLAIN[c]) {
            bytes[size++] = (byte) c;
            return;
        }
        bytes[size++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[size++] = (byte) c;
            case '\b' -> bytes[size++] = 'b';
            case '\f' -> bytes[size++] = 'f';
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '\t' -> bytes[size++] = 't';
            default -> {
                bytes[size++] = 'u';
                for (char digit : HexFormat.of().toHexDigits(c).toCharArray()) {
                    bytes[size++] = (byte) digit;
                }
            }
        }
    }

    private void beyondAscii(int c) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("half a character");
        }
        for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            bytes[size++] = each;
        }
    }

}
