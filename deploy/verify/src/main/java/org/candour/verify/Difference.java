package org.candour.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.candour.verify.Json.Nothing;

/**
 * The first place where two documents differ, in canonical order.
 *
 * @param place JSON Pointer (RFC 6901)
 * @param one the value there, {@link Nothing#ABSENT} where there is none
 * @param other that of the other document
 */
record Difference(String place, Object one, Object other) {

    /** Compares values; numbers are equal if they are the same number. */
    static Optional<Difference> first(String place, Object one, Object other) {
        return switch (one) {
            case Map<?, ?> map when other instanceof Map<?, ?> others -> members(place, map, others);
            case List<?> list when other instanceof List<?> others -> items(place, list, others);
            case Number number when other instanceof Number another
                    && decimal(number).compareTo(decimal(another)) == 0 ->
                Optional.empty();
            default -> one.equals(other) ? Optional.empty() : Optional.of(new Difference(place, one, other));
        };
    }

    /** A place one step further down. */
    static String below(String place, Object step) {
        return place + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }

    private static Optional<Difference> members(String place, Map<?, ?> one, Map<?, ?> other) {
        TreeSet<String> names = new TreeSet<>();
        one.keySet().forEach(name -> names.add((String) name));
        other.keySet().forEach(name -> names.add((String) name));
        for (String name : names) {
            Optional<Difference> difference = first(below(place, name), member(one, name),
                    member(other, name));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Object member(Map<?, ?> map, String name) {
        Object value = map.get(name);
        return value == null ? Nothing.ABSENT : value;
    }

    private static Optional<Difference> items(String place, List<?> one, List<?> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            Optional<Difference> difference = first(below(place, i),
                    i < one.size() ? one.get(i) : Nothing.ABSENT,
                    i < other.size() ? other.get(i) : Nothing.ABSENT);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}
