package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A place in a methodology's data that knows its JSON Pointer and where to report faults. */
record Source(@Nullable Object value, String pointer, Faults faults) {

    // put together by hand: a formatter would write the digits of the machine's language
    private static final Pattern NUMBER = Pattern
            .compile("-?[0-9]{1," + Limits.DIGITS + "}(/[1-9][0-9]{0," + (Limits.DIGITS - 1) + "})?");

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

    boolean isList() {
        return value instanceof List<?>;
    }

    /** Members by name, in the order of the text. */
    Map<String, Source> members() {
        Map<String, Source> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> members.put(key.toString(), get(key.toString())));
        } else if (value != null) {
            fault("must be a mapping");
        }
        return members;
    }

    List<Source> items() {
        List<Source> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                items.add(new Source(list.get(index), pointer + "/" + index, faults));
            }
        } else if (value != null) {
            fault("must be a list");
        }
        return items;
    }

    /** The text, or that of a number or of true and false; empty where there is none. */
    String text() {
        String text = optionalText();
        return text == null ? "" : text;
    }

    @Nullable
    String optionalText() {
        if (isMap() || isList()) {
            fault("must be text");
            return null;
        }
        return value == null ? null : value.toString();
    }

    Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        items().forEach(item -> texts.add(item.text()));
        return texts;
    }

    boolean truth() {
        if (value != null && !(value instanceof Boolean)) {
            fault("must be true or false");
        }
        return Boolean.TRUE.equals(value);
    }

    @Nullable
    Integer wholeNumber() {
        if (value != null && !(value instanceof Integer)) {
            fault("must be a whole number");
        }
        return value instanceof Integer number ? number : null;
    }

    Rational rational(Rational otherwise) {
        if (value == null) {
            return otherwise;
        }
        String text = text();
        if (!NUMBER.matcher(text).matches()) {
            fault("is neither a whole number nor a fraction of at most " + Limits.DIGITS + " digits each");
            return otherwise;
        }
        return Rational.parse(text);
    }

    /** A number of 0 or more. */
    Rational amount(Rational otherwise) {
        Rational amount = rational(otherwise);
        if (amount.signum() < 0) {
            fault("must not be below 0");
        }
        return amount;
    }

    /** A number from 0 to 1. */
    Rational share(Rational otherwise) {
        Rational share = rational(otherwise);
        if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0) {
            fault("must be from 0 to 1");
        }
        return share;
    }

    void fault(String message) {
        faults.add(pointer, message);
    }

    /** Reports members that nobody reads. */
    void only(String... known) {
        Set<String> unknown = new HashSet<>(members().keySet());
        unknown.removeAll(Set.of(known));
        unknown.stream().sorted().forEach(name -> get(name).fault("is unknown here"));
    }

    /** Reports a part that must be there and is not. */
    void needs(String... names) {
        for (String name : names) {
            if (!has(name)) {
                get(name).fault("is missing");
            }
        }
    }
}
