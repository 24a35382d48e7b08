package org.candour.notification.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads fields one by one and collects everything that is wrong with them. */
final class Findings {

    private final List<LessonFinding> found = new ArrayList<>();

    List<LessonFinding> all() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void add(String pointer, String message) {
        found.add(new LessonFinding(pointer, message));
    }

    /** A text that must be there. */
    @Nullable
    String text(String pointer, @Nullable String value, int atMost) {
        if (value == null || value.isBlank()) {
            add(pointer, "is required");
            return null;
        }
        return optionalText(pointer, value, atMost);
    }

    /** A text that may be absent; an empty one counts as absent. */
    @Nullable
    String optionalText(String pointer, @Nullable String value, int atMost) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.codePointCount(0, value.length()) > atMost) {
            add(pointer, "has more than " + atMost + " characters");
        }
        if (!PlainText.isXml(value)) {
            add(pointer, "contains a control character or half a character");
        }
        if (PlainText.turnsDirection(value)) {
            add(pointer, "contains a character that turns the direction of the text");
        }
        return value.strip();
    }

    /** A text on one line that must be there. */
    @Nullable
    String line(String pointer, @Nullable String value, int atMost) {
        String text = text(pointer, value, atMost);
        if (text != null && !PlainText.isOneLine(text)) {
            add(pointer, "must be one line");
        }
        return text;
    }

    /** A word of a closed list that must be there. */
    <E extends Enum<E> & Word> @Nullable E word(String pointer, @Nullable String value, Class<E> list) {
        if (value == null || value.isBlank()) {
            add(pointer, "is required; one of " + Word.all(list));
            return null;
        }
        return optionalWord(pointer, value, list);
    }

    /** A word of a closed list that may be absent. */
    <E extends Enum<E> & Word> @Nullable E optionalWord(String pointer, @Nullable String value,
            Class<E> list) {
        if (value == null) {
            return null;
        }
        E entry = Word.find(list, value);
        if (entry == null) {
            add(pointer, "must be one of " + Word.all(list));
        }
        return entry;
    }

    /** A text of a fixed form that must be there. */
    @Nullable
    String shaped(String pointer, @Nullable String value, Pattern pattern, String form) {
        if (value == null || !pattern.matcher(value).matches()) {
            add(pointer, "must be " + form);
            return null;
        }
        return value;
    }

    /** Every entry of a list, read with its own pointer; what cannot be read is left out. */
    <T, R> List<R> each(String pointer, List<T> values, int atMost,
            BiFunction<String, T, @Nullable R> read) {
        if (values.size() > atMost) {
            add(pointer, "has more than " + atMost + " entries");
            return List.of();
        }
        List<R> entries = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            R entry = read.apply(pointer + "/" + i, values.get(i));
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
