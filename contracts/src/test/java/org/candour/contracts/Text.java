package org.candour.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contracts' files, read as they stand. */
final class Text {

    static final Path ROOT = Path.of("src/main/resources").toAbsolutePath();
    static final Path OPENAPI = ROOT.resolve("openapi");
    static final Path EVENTS = ROOT.resolve("events");
    static final List<String> SERVICES = List.of("disclosure", "scoring", "notification");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();

    private Text() {}

    static JsonNode read(Path file) {
        return (file.toString().endsWith(".json") ? JSON : YAML).readTree(file);
    }

    /** The files below a folder, in order. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that the references of a file point to. */
    static List<Path> references(Path file) {
        return read(file).findValues("$ref").stream().map(JsonNode::stringValue)
                .filter(reference -> !reference.startsWith("#"))
                .map(reference -> file.resolveSibling(reference.replaceFirst("#.*", "")).normalize())
                .toList();
    }
}
