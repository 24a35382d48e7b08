package org.candour.contracts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.tags.Tag;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiTextTest {

    static Stream<String> services() {
        return Text.SERVICES.stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void isValid(String service) {
        SwaggerParseResult result = parse(service);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.0.3");
    }

    @ParameterizedTest
    @MethodSource("services")
    void hasOneFileForEachUrl(String service) {
        JsonNode paths = Text.read(entry(service)).path("paths");
        List<Path> named = new ArrayList<>();
        paths.properties().forEach(path -> {
            assertThat(path.getValue().propertyNames()).as(path.getKey()).containsExactly("$ref");
            named.add(entry(service).resolveSibling(path.getValue().path("$ref").stringValue()));
        });
        assertThat(named).containsExactlyInAnyOrderElementsOf(
                Text.files(Text.OPENAPI.resolve(service).resolve("paths"), ".yaml"));
    }

    @Test
    void hasNoFileThatNothingRefersTo() {
        Set<Path> reached = new HashSet<>();
        services().forEach(service -> reach(entry(service), reached));
        assertThat(reached).containsAll(Text.files(Text.OPENAPI, ".yaml"));
    }

    private static void reach(Path file, Set<Path> reached) {
        assertThat(Files.exists(file)).as(file + " exists").isTrue();
        if (reached.add(file)) {
            Text.references(file).forEach(next -> reach(next, reached));
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void describesEachOperation(String service) {
        OpenAPI text = api(service);
        Set<String> tags = text.getTags().stream().map(Tag::getName).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        operations(text).forEach((name, operation) -> {
            assertThat(ids.add(operation.getOperationId())).as(name + " has an operationId of its own")
                    .isTrue();
            assertThat(operation.getSummary()).as(name + " has a summary").isNotBlank();
            assertThat(tags).as(name + " has one known tag").containsAll(operation.getTags());
            assertThat(operation.getTags()).as(name + " has one known tag").hasSize(1);
        });
    }

    @Test
    void usesEachOperationIdOnce() {
        assertThat(services().flatMap(service -> operations(api(service)).values().stream())
                .map(Operation::getOperationId)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("services")
    void saysWhatHappensWithoutAToken(String service) {
        operations(api(service)).forEach((name, operation) -> {
            boolean needsToken = operation.getSecurity() == null
                    || !operation.getSecurity().isEmpty();
            if (needsToken) {
                assertThat(operation.getResponses()).as(name).containsKey("401");
            }
        });
    }

    /** A page that is read in a browser says it as a page. */
    @ParameterizedTest
    @MethodSource("services")
    void answersEachErrorWithAProblem(String service) {
        operations(api(service))
                .forEach((name, operation) -> operation.getResponses().forEach((status, response) -> {
                    if (status.startsWith("4") || status.startsWith("5")) {
                        assertThat(response.getContent().keySet()).as(name + " " + status)
                                .containsAnyOf("application/problem+json",
                                        name.contains(" /api/") ? "" : "text/html");
                    }
                }));
    }

    private static Map<String, Operation> operations(OpenAPI text) {
        return text.getPaths().entrySet().stream().flatMap(path -> operations(path.getKey(), path.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, Operation>> operations(String path, PathItem item) {
        return item.readOperationsMap().entrySet().stream()
                .map(each -> Map.entry(each.getKey() + " " + path, each.getValue()));
    }

    private static OpenAPI api(String service) {
        return parse(service).getOpenAPI();
    }

    private static SwaggerParseResult parse(String service) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        return new OpenAPIV3Parser().readLocation(entry(service).toString(), List.of(), options);
    }

    private static Path entry(String service) {
        return Text.OPENAPI.resolve(service).resolve("openapi.yaml");
    }
}
