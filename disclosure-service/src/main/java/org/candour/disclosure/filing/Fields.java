package org.candour.disclosure.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** A JSON object under construction; what is not there is left out. */
final class Fields {

    private final Map<String, Object> tree = new TreeMap<>();

    Fields put(String name, @Nullable Object value) {
        switch (value) {
            case null -> {
            }
            case Fields fields -> tree.put(name, fields.tree);
            case LocalDate date -> tree.put(name, date.toString());
            // not a small integer, and so a string: readers agree on its digits (RFC 8785, appendix D)
            case BigDecimal number -> tree.put(name, number.toPlainString());
            default -> tree.put(name, value);
        }
        return this;
    }

    /** The list, if there is anything in it. */
    Fields putAll(String name, List<?> items) {
        return items.isEmpty() ? this : put(name, items);
    }

    /** True, or nothing. */
    Fields flag(String name, boolean holds) {
        return holds ? put(name, true) : this;
    }

    boolean isEmpty() {
        return tree.isEmpty();
    }

    Map<String, Object> tree() {
        return tree;
    }
}
