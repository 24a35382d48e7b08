package org.candour.scoring.engine.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Faults;
import org.candour.scoring.engine.KnownForms;
import org.candour.scoring.engine.Limits;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.MethodologyRefused;

/**
 * Reads a methodology from a text, YAML or JSON: first what the text is made of, then its shape by the schema, then its
 * meaning and its cases by the engine. A text that begins with a brace is JSON.
 */
public final class MethodologyYaml {

    private MethodologyYaml() {}

    /**
     * Reads without looking at the forms that it names.
     *
     * @throws MethodologyRefused with the faults of the first of these that has any
     */
    public static Methodology read(InputStream in) {
        return Methodology.of(data(in));
    }

    /**
     * Reads, and holds what is named against the forms that there are.
     *
     * @throws MethodologyRefused with the faults of the first of these that has any
     */
    public static Methodology read(InputStream in, KnownForms forms) {
        return Methodology.of(data(in), forms);
    }

    private static Map<String, Object> data(InputStream in) {
        Faults faults = new Faults();
        byte[] text = text(in);
        if (text.length > Limits.TEXT_BYTES) {
            faults.add("", "is longer than " + Limits.TEXT_BYTES + " bytes");
            throw faults.refused();
        }
        return map(TextReader.read(text), faults);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object data, Faults faults) {
        if (!(data instanceof Map<?, ?> map)) {
            faults.add("", "is not a mapping");
            throw faults.refused();
        }
        SchemaCheck.check(map, faults);
        return (Map<String, Object>) map;
    }

    /** One byte more than may be, if there are as many; the rest is never read. */
    private static byte[] text(InputStream in) {
        try {
            return in.readNBytes(Limits.TEXT_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
