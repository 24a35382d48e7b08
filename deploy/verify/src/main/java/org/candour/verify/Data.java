package org.candour.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An object of a document, read member by member; what is missing or of another type makes the document unusable.
 *
 * @param what how to call the document in a sentence
 * @param place of the object in it, JSON Pointer
 */
record Data(String what, String place, Map<String, Object> members) {

    @SuppressWarnings("unchecked") // names are strings in what Json reads
    static Data of(String what, String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Data(what, place, (Map<String, Object>) map);
        }
        throw new Unchecked(what + " is not what it should be: " + name(place) + " is no object.");
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Data object(String name) {
        return of(what, Difference.below(place, name), members.get(name));
    }

    List<Data> objects(String name) {
        List<Data> objects = new ArrayList<>();
        List<?> items = list(name);
        for (int i = 0; i < items.size(); i++) {
            objects.add(of(what, Difference.below(Difference.below(place, name), i), items.get(i)));
        }
        return objects;
    }

    /** The strings of a list; none where there is no list. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            if (!(item instanceof String text)) {
                throw wrong(name, "is no list of strings");
            }
            texts.add(text);
        }
        return texts;
    }

    private List<?> list(String name) {
        Object value = members.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name, "is no list");
    }

    String text(String name) {
        String text = optional(name);
        if (text == null) {
            throw wrong(name, "is missing");
        }
        return text;
    }

    @Nullable
    String optional(String name) {
        Object value = members.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw wrong(name, "is no string");
    }

    long whole(String name) {
        Object value = members.get(name);
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw wrong(name, value == null ? "is missing" : "is no whole number");
    }

    int small(String name) {
        long value = whole(name);
        if (value != (int) value) {
            throw wrong(name, "is out of range");
        }
        return (int) value;
    }

    boolean truth(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw wrong(name, "is no time");
        }
    }

    @Nullable
    LocalDate day(String name) {
        String text = optional(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(name, "is no date");
        }
    }

    Unchecked wrong(String name, String why) {
        return new Unchecked(
                what + " is not what it should be: " + Shown.text(Difference.below(place, name)) + " " + why
                        + ".");
    }

    private static String name(String place) {
        return place.isEmpty() ? "it" : Shown.text(place);
    }
}
