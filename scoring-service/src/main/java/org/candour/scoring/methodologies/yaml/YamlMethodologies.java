package org.candour.scoring.methodologies.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.candour.scoring.engine.Methodology;
import org.candour.scoring.methodologies.Methodologies;

/** The methodologies that come with the service; each is checked, and its cases run, before it is used. */
public final class YamlMethodologies implements Methodologies {

    private static final List<String> FILES = List.of("candour-1", "rdr-2020");

    private final List<Methodology> adopted = FILES.stream().map(YamlMethodologies::read).toList();

    @Override
    public List<Methodology> adopted() {
        return adopted;
    }

    private static Methodology read(String file) {
        try (InputStream in = YamlMethodologies.class
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
