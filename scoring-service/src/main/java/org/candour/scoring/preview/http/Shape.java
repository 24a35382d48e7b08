package org.candour.scoring.preview.http;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.At;
import org.candour.support.json.BodyShape;

/** Reads values of what is to be previewed. */
final class Shape extends BodyShape {

    /** The word, which must be there; empty and noted down if it is not. */
    String required(String pointer, @Nullable String text, Pattern form) {
        return text == null ? required(pointer, null) : String.valueOf(word(pointer, text, form));
    }

    /** The value that the word stands for, or the first where it cannot be read. */
    <T> T oneOf(String pointer, @Nullable String word, List<Map.Entry<String, T>> values) {
        for (Map.Entry<String, T> each : values) {
            if (each.getKey().equals(word)) {
                return each.getValue();
            }
        }
        add(pointer, word == null
                ? "is missing"
                : "must be one of " + String.join(", ", values.stream().map(Map.Entry::getKey).toList()));
        return values.getFirst().getValue();
    }

    /** The place; none where nothing repeats. */
    @Nullable
    At place(String pointer, @Nullable Map<String, @Nullable String> place) {
        if (place == null || place.isEmpty()) {
            return null;
        }
        if (place.size() > 1) {
            add(pointer, "names more than one dimension");
            return null;
        }
        Map.Entry<String, @Nullable String> only = place.entrySet().iterator().next();
        word(pointer, only.getKey(), WORD);
        String key = only.getValue();
        if (key == null) {
            add(pointer, "must not be null");
            return null;
        }
        word(pointer, key, LINE);
        return new At(only.getKey(), key);
    }

}
