package org.candour.scoring.engine.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.candour.scoring.engine.Fault;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.MethodologyRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A methodology of three questions, whole and with something changed in its text. */
final class SmallMethodology {

    static final String TEXT = text();

    private SmallMethodology() {}

    static Methodology read(String text) {
        return MethodologyYaml.read(stream(text));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static String with(String original, String changed) {
        assertThat(TEXT).contains(original);
        return TEXT.replace(original, changed);
    }

    static List<Fault> faults(String text) {
        MethodologyRefused refused = catchThrowableOfType(MethodologyRefused.class, () -> read(text));
        assertThat(refused).as("refusal").isNotNull();
        return refused.faults();
    }

    private static String text() {
        try (InputStream in = Objects
                .requireNonNull(SmallMethodology.class.getResourceAsStream("/small.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
