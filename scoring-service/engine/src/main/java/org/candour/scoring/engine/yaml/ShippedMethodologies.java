package org.candour.scoring.engine.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.candour.scoring.engine.Methodology;

/**
 * The methodologies that came with the first release of Candour, in force from the beginning; each is checked, and its
 * cases run, before it is used. The list stays as it is: what comes later is uploaded and adopted like any other.
 */
public final class ShippedMethodologies {

    private static final List<String> FILES = List.of("candour-1", "rdr-2020");

    private ShippedMethodologies() {}

    /** Reads all of them, in the order of their ids. */
    public static List<Methodology> all() {
        return FILES.stream().map(ShippedMethodologies::read).toList();
    }

    private static Methodology read(String file) {
        try (InputStream in = ShippedMethodologies.class
                .getResourceAsStream("/methodologies/" + file + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("methodology " + file + " is missing");
            }
            return MethodologyYaml.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
