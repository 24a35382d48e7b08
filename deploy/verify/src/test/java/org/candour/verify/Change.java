package org.candour.verify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes one value of a document that was read, and nothing else. */
final class Change {

    private Change() {}

    /**
     * Changes what stands at a place.
     *
     * @param pointer JSON Pointer; a step {@code name=value} is the first item of a list whose member has that value
     */
    static void at(Object document, String pointer, UnaryOperator<Object> change) {
        int last = pointer.lastIndexOf('/');
        Object holder = find(document, pointer.substring(0, last));
        String name = unescaped(pointer.substring(last + 1));
        switch (holder) {
            case Map<?, ?> map -> put(map, name, change);
            case List<?> list -> set(list, Integer.parseInt(name), change);
            default -> throw new AssertionError("nothing at " + pointer);
        }
    }

    /** What stands at a place. */
    static Object find(Object document, String pointer) {
        Object found = document;
        for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            Object next = switch (found) {
                case Map<?, ?> map -> map.get(unescaped(step));
                case List<?> list when step.contains("=") -> item(list, step.split("=", 2));
                case List<?> list -> list.get(Integer.parseInt(step));
                default -> null;
            };
            found = Objects.requireNonNull(next, "nothing at " + pointer);
        }
        return found;
    }

    private static @Nullable Object item(List<?> list, String[] member) {
        for (Object item : list) {
            if (item instanceof Map<?, ?> map && unescaped(member[1]).equals(map.get(member[0]))) {
                return item;
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<?, ?> map, String name, UnaryOperator<Object> change) {
        Object before = Objects.requireNonNull(map.get(name), name);
        ((Map<String, Object>) map).put(name, changed(before, change));
    }

    @SuppressWarnings("unchecked")
    private static void set(List<?> list, int index, UnaryOperator<Object> change) {
        ((List<Object>) list).set(index, changed(Objects.requireNonNull(list.get(index)), change));
    }

    private static Object changed(Object before, UnaryOperator<Object> change) {
        Object after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        return after;
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
