package org.candour.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a service can be asked for, as its OpenAPI text says. */
public final class Operations {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head",
            "patch", "trace");

    private static final YAMLMapper YAML = new YAMLMapper();

    private Operations() {}

    /**
     * All of one service.
     *
     * @param service the folder below {@code openapi/}
     * @return {@code "GET /api/v1/methodologies"} and so on, in the order of the text
     */
    public static List<String> of(String service) {
        Path folder = ContractFiles.OPENAPI.resolve(service);
        List<String> operations = new ArrayList<>();
        YAML.readTree(folder.resolve("openapi.yaml")).path("paths")
                .forEachEntry((path, item) -> methods(folder, item)
                        .forEach(method -> operations.add(method + " " + path)));
        return operations;
    }

    private static List<String> methods(Path folder, JsonNode item) {
        JsonNode path = item.has("$ref")
                ? YAML.readTree(folder.resolve(item.path("$ref").stringValue()))
                : item;
        return path.propertyNames().stream().filter(METHODS::contains)
                .map(method -> method.toUpperCase(Locale.ROOT)).toList();
    }
}
