package org.candour.scoring.scores.kafka;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.support.json.Digest;

/** What an event's schema asks of its properties; a fault names the property, never its value. */
final class Shape {

    private Shape() {}

    static void holds(String property, boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException(property);
        }
    }

    static void present(String property, @Nullable Object value) {
        holds(property, value != null);
    }

    static void word(String property, @Nullable String value) {
        holds(property, value != null && !value.isBlank());
    }

    static void digest(String property, @Nullable String value) {
        try {
            new Digest(value == null ? "" : value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(property, e);
        }
    }

    static <T> List<T> items(String property, @Nullable List<T> values) {
        if (values == null || values.stream().anyMatch(value -> value == null)) {
            throw new IllegalArgumentException(property);
        }
        return List.copyOf(values);
    }

}
