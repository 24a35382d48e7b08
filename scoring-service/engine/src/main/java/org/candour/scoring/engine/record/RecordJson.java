package org.candour.scoring.engine.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Amount;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Rational;

/**
 * Writes properties in canonical JSON (RFC 8785) straight away, without a tree of it in between: who calls names them
 * in their order. What is absent, empty or false is left out.
 */
final class RecordJson {

    private final CanonicalWriter out;

    RecordJson(CanonicalWriter out) {
        this.out = out;
    }

    void text(String name, @Nullable Object value) {
        if (value != null) {
            out.name(name);
            out.string(value.toString());
        }
    }

    void number(String name, long value) {
        out.name(name);
        out.number(value);
    }

    void flag(String name, boolean value) {
        out.name(name);
        out.truth(value);
    }

    void flagIf(String name, boolean value) {
        if (value) {
            flag(name, true);
        }
    }

    void at(@Nullable At at) {
        if (at != null) {
            open("at");
            text(at.dimension(), at.key());
            close();
        }
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.name(name);
            out.startList();
            values.forEach(out::string);
            out.endList();
        }
    }

    void object(String name, Runnable properties) {
        open(name);
        properties.run();
        close();
    }

    /** Begins an object; what stands in every step of a tree is worth no closure for each. */
    void open(String name) {
        out.name(name);
        out.startObject();
    }

    void close() {
        out.endObject();
    }

    <T> void objects(String name, List<T> values, Consumer<T> properties) {
        if (!values.isEmpty()) {
            out.name(name);
            out.startList();
            for (T value : values) {
                out.startObject();
                properties.accept(value);
                out.endObject();
            }
            out.endList();
        }
    }

    /** A list that is there even if there is nothing in it. */
    <T> void list(String name, List<T> values, Consumer<T> properties) {
        if (values.isEmpty()) {
            out.name(name);
            out.startList();
            out.endList();
        } else {
            objects(name, values, properties);
        }
    }

    <T> void byName(String name, Map<String, T> values, BiConsumer<String, T> property) {
        object(name, () -> sorted(values).forEach(property));
    }

    void amount(String name, Amount amount) {
        open(name);
        text("exact", amount.exact());
        number("rounded", amount.rounded());
        if (amount.digits() > 0) {
            text("shown", amount.shown().toPlainString());
        }
        close();
    }

    /** The numbers of a part, or that it does not count, or that neither is said. */
    void result(Map<String, Amount> numbers, boolean withheld) {
        open("result");
        if (withheld) {
            flag("withheld", true);
        } else {
            flagIf("skipped", numbers.isEmpty());
            for (Map.Entry<String, Amount> number : sorted(numbers).entrySet()) {
                amount(number.getKey(), number.getValue());
            }
        }
        close();
    }

    void caps(Map<String, Rational> caps) {
        if (!caps.isEmpty()) {
            byName("caps", caps, this::text);
        }
    }

    private static <T> Map<String, T> sorted(Map<String, T> values) {
        return values.size() < 2 || isSorted(values.keySet()) ? values : new TreeMap<>(values);
    }

    private static boolean isSorted(Iterable<String> names) {
        String before = "";
        for (String name : names) {
            if (name.compareTo(before) < 0) {
                return false;
            }
            before = name;
        }
        return true;
    }

}
