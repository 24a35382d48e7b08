package org.candour.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What everybody may ask for without a token, as the OpenAPI texts of all services say. */
final class PublicReads {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String TEXT = "openapi.yaml";

    private static final String READ = "get";

    private static final List<String> METHODS = List.of(READ, "head", "options", "post", "put", "patch",
            "delete", "trace");

    private PublicReads() {}

    /** The paths, as the texts write them; with the method before, where something else than reading is let through. */
    static Set<String> of(Path root) {
        Set<String> paths = new TreeSet<>();
        try (Stream<Path> services = Files.list(root.resolve("contracts/src/main/resources/openapi"))) {
            services.filter(service -> Files.exists(service.resolve(TEXT)))
                    .forEach(service -> paths.addAll(ofService(service)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }

    private static List<String> ofService(Path folder) {
        JsonNode text = YAML.readTree(folder.resolve(TEXT));
        return text.path("paths").propertyStream().flatMap(path -> METHODS.stream()
                .filter(method -> isPublic(item(folder, path.getValue()).path(method), text.path("security")))
                .map(method -> method.equals(READ)
                        ? path.getKey()
                        : method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    private static JsonNode item(Path folder, JsonNode path) {
        return path.has("$ref") ? YAML.readTree(folder.resolve(path.path("$ref").stringValue())) : path;
    }

    private static boolean isPublic(JsonNode operation, JsonNode otherwise) {
        return operation.isObject()
                && needsNoToken(operation.has("security") ? operation.path("security") : otherwise);
    }

    /** Nothing is asked for, or one of the ways in asks for nothing. */
    private static boolean needsNoToken(JsonNode security) {
        return security.isEmpty()
                || StreamSupport.stream(security.spliterator(), false).anyMatch(JsonNode::isEmpty);
    }
}
