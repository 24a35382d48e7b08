package org.candour.scoring.engine.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

import org.candour.scoring.engine.Amount;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Rational;

/**
 * Writes properties in canonical JSON (RFC 8785) straight away, without a tree of it in between: who calls names them
 * in their order. What is absent, empty or false is left out.
 */
final class RecordJson {

    private final JsonGenerator out;

    RecordJson(JsonGenerator out) {
        this.out = out;
    }

    void text(String name, @Nullable Object value) {
        if (value != null) {
            out.writeStringProperty(name, value.toString());
        }
    }

    void number(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    void flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    void flagIf(String name, boolean value) {
        if (value) {
            out.writeBooleanProperty(name, true);
        }
    }

    void at(@Nullable At at) {
        if (at != null) {
            object("at", () -> text(at.dimension(), at.key()));
        }
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            values.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    void object(String name, Runnable properties) {
        out.writeName(name);
        out.writeStartObject();
        properties.run();
        out.writeEndObject();
    }

    <T> void objects(String name, List<T> values, Consumer<T> properties) {
        if (!values.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            for (T value : values) {
                out.writeStartObject();
                properties.accept(value);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    /** A list that is there even if there is nothing in it. */
    <T> void list(String name, List<T> values, Consumer<T> properties) {
        if (values.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            out.writeEndArray();
        } else {
            objects(name, values, properties);
        }
    }

    <T> void byName(String name, Map<String, T> values, BiConsumer<String, T> property) {
        object(name, () -> new TreeMap<>(values).forEach(property));
    }

    void amount(String name, Amount amount) {
        object(name, () -> {
            text("exact", amount.exact());
            number("rounded", amount.rounded());
            if (amount.digits() > 0) {
                text("shown", amount.shown().toPlainString());
            }
        });
    }

    /** The numbers of a part, or that it does not count, or that neither is said. */
    void result(Map<String, Amount> numbers, boolean withheld) {
        object("result", () -> {
            if (withheld) {
                flag("withheld", true);
            } else {
                flagIf("skipped", numbers.isEmpty());
                new TreeMap<>(numbers).forEach(this::amount);
            }
        });
    }

    void caps(Map<String, Rational> caps) {
        if (!caps.isEmpty()) {
            byName("caps", caps, this::text);
        }
    }

}
