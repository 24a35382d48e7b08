package org.candour.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the demonstration; {@code ATTRIBUTION.md} beside them says whose they are. */
final class DemoData {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private DemoData() {}

    static List<Row> table(String name) {
        return Csv.rows(text(name));
    }

    static JsonNode json(String name) {
        return JSON.readTree(text(name));
    }

    private static String text(String name) {
        try (InputStream file = DemoData.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new IllegalStateException("/demo/" + name + " is not in this build");
            }
            try (InputStream in = name.endsWith(".gz") ? new GZIPInputStream(file) : file) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
