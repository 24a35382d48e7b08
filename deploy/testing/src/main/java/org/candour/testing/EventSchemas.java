package org.candour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The JSON Schemas of events and their examples, as the contracts have them. */
public final class EventSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private EventSchemas() {}

    /**
     * Checks data against the schema of its type.
     *
     * @throws AssertionError naming each violation
     */
    public static void assertValid(String type, String json) {
        List<String> violations = violations(type, json);
        if (!violations.isEmpty()) {
            throw new AssertionError("not a valid " + type + ":\n" + String.join("\n", violations));
        }
    }

    /** What the data violates; empty when it is valid. */
    public static List<String> violations(String type, String json) {
        return schema(type).validate(json, InputFormat.JSON, context -> context
                .executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Error::toString).toList();
    }

    /** The examples of the type by file name, the old ones too; a consumer reads them all. */
    public static Map<String, String> examples(String type) {
        Path folder = ContractFiles.EVENTS.resolve("examples").resolve(type);
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> examples = new TreeMap<>();
            for (Path file : files.toList()) {
                examples.put(file.getFileName().toString(), Files.readString(file));
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(String type) {
        return SCHEMAS.computeIfAbsent(type, name -> {
            Path file = ContractFiles.EVENTS.resolve(name + ".schema.json");
            try {
                return REGISTRY.getSchema(SchemaLocation.of(file.toUri().toString()), Files.readString(file),
                        InputFormat.JSON);
            } catch (IOException e) {
                throw new UncheckedIOException("there is no schema of " + name, e);
            }
        });
    }
}
