package org.candour.scoring.scores.kafka;

import java.util.List;

import org.jspecify.annotations.Nullable;

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

    static <T> List<T> items(String property, @Nullable List<T> values) {
        if (values == null || values.stream().anyMatch(value -> value == null)) {
            throw new IllegalArgumentException(property);
        }
        return List.copyOf(values);
    }

}
