package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A place in a methodology's data that knows its JSON Pointer and where to report faults. */
record Source(@Nullable Object value, String pointer, List<Fault> faults) {

    Source get(String key) {
        return new Source(value instanceof Map<?, ?> map ? map.get(key) : null,
                pointer + "/" + key.replace("~", "~0").replace("/", "~1"), faults);
    }

    boolean has(String key) {
        return value instanceof Map<?, ?> map && map.get(key) != null;
    }

    boolean isMap() {
        return value instanceof Map<?, ?>;
    }

    /** Members by name, in the order of the text. */
    Map<String, Source> members() {
        Map<String, Source> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> members.put(key.toString(), get(key.toString())));
        }
        return members;
    }

    List<Source> items() {
        List<Source> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                items.add(new Source(list.get(index), pointer + "/" + index, faults));
            }
        }
        return items;
    }

    String text() {
        return value == null ? "" : value.toString();
    }

    @Nullable
    String optionalText() {
        return value == null ? null : value.toString();
    }

    Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        items().forEach(item -> texts.add(item.text()));
        return texts;
    }

    boolean truth() {
        return Boolean.TRUE.equals(value);
    }

    @Nullable
    Integer wholeNumber() {
        return value instanceof Integer number ? number : null;
    }

    Rational rational(Rational otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            return Rational.parse(text());
        } catch (NumberFormatException e) {
            fault("is neither a whole number nor a fraction");
            return otherwise;
        }
    }

    void fault(String message) {
        faults.add(new Fault(pointer, message));
    }

    /** Reports members that nobody reads. */
    void only(String... known) {
        Set<String> unknown = new HashSet<>(members().keySet());
        unknown.removeAll(Set.of(known));
        unknown.stream().sorted().forEach(name -> get(name).fault("is unknown here"));
    }
}
