package org.candour.scoring.engine;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Looks at what data is made of before anything is read from it: kinds of values, how many, how deep, how long. */
final class DataCheck {

    private final Faults faults;
    private int values;

    private DataCheck(Faults faults) {
        this.faults = faults;
    }

    static void check(Object data, Faults faults) {
        new DataCheck(faults).check(new Source(data, "", faults), 1);
        faults.refuse();
    }

    private void check(Source source, int depth) {
        if (++values > Limits.VALUES) {
            faults.add("", "has more than " + Limits.VALUES + " values");
            throw faults.refused();
        }
        switch (source.value()) {
            case null -> source.fault("has no value");
            case Map<?, ?> map -> {
                if (deeper(source, depth)) {
                    map.keySet().forEach(key -> member(source, key, depth));
                }
            }
            case List<?> _ -> {
                if (deeper(source, depth)) {
                    source.items().forEach(item -> check(item, depth + 1));
                }
            }
            case String text -> text(source, text);
            case Integer _,Boolean _ -> {
            }
            default ->
                source.fault("is neither text, nor true or false, nor a whole number; a fraction is \"1/2\"");
        }
    }

    private static boolean deeper(Source source, int depth) {
        if (depth > Limits.DEPTH) {
            source.fault("stands deeper than " + Limits.DEPTH + " levels");
        }
        return depth <= Limits.DEPTH;
    }

    private void member(Source source, @Nullable Object key, int depth) {
        if (!(key instanceof String name) || name.length() > Limits.NAME_LENGTH || !shown(name, false)) {
            source.fault("has a name that is no text of at most " + Limits.NAME_LENGTH
                    + " characters, all of which are shown");
        } else {
            check(source.get(name), depth + 1);
        }
    }

    private static void text(Source source, String text) {
        if (text.length() > Limits.TEXT_LENGTH) {
            source.fault("is longer than " + Limits.TEXT_LENGTH + " characters");
        } else if (!shown(text, true)) {
            source.fault("has half a character, a control character or one that turns the others around");
        }
    }

    /** Half a character has no bytes to make a digest of; what cannot be seen lets a text pass for another. */
    private static boolean shown(String text, boolean lines) {
        return text.codePoints().noneMatch(point -> switch (Character.getType(point)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> !lines || (point != '\n' && point != '\t');
            default -> turnsOthersAround(point);
        });
    }

    /** Embeddings, overrides and isolates of Unicode's bidirectional algorithm. */
    private static boolean turnsOthersAround(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
