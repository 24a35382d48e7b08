package org.candour.contracts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class EventTextTest {

    private static final String ENDING = ".schema.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<String> types() {
        return Text.files(Text.EVENTS, ENDING).stream()
                .map(file -> file.getFileName().toString().replace(ENDING, ""));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isAJsonSchema(String type) {
        JsonNode text = Text.read(file(type));
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(metaSchema.validate(text)).isEmpty();
        assertThat(text.path("$schema").stringValue())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(text.path("$id").stringValue()).isEqualTo(type + ENDING);
        assertThat(text.path("properties").path("type").path("const").stringValue()).isEqualTo(type);
        assertThat(text.path("required").valueStream().map(JsonNode::stringValue)).contains("type");
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasExamplesThatAreValid(String type) {
        assertThat(examples(type)).isNotEmpty()
                .allSatisfy(example -> assertThat(violations(type, Text.read(example)))
                        .as(example.getFileName().toString()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void numbersItsExamplesWithoutAGap(String type) {
        List<String> names = examples(type).stream().map(each -> each.getFileName().toString()).toList();
        assertThat(names).allMatch(name -> name.matches("\\d{3}-[a-z0-9-]+\\.json"));
        assertThat(names.stream().map(name -> Integer.parseInt(name.substring(0, 3))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, names.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesAnExampleThatLacksSomethingRequired(String type) {
        Text.read(file(type)).path("required").valueStream().map(JsonNode::stringValue).forEach(name -> {
            ObjectNode spoilt = (ObjectNode) Text.read(examples(type).getFirst());
            spoilt.remove(name);
            assertThat(violations(type, spoilt)).as("without " + name).isNotEmpty();
        });
    }

    @Test
    void hasNoExamplesOfAnUnknownType() {
        assertThat(types().toList()).containsAll(Text.files(Text.EVENTS.resolve("examples"), ".json").stream()
                .map(file -> file.subpath(file.getNameCount() - 2, file.getNameCount() - 1).toString())
                .distinct().toList());
    }

    private static List<Error> violations(String type, JsonNode data) {
        Path file = file(type);
        return REGISTRY.getSchema(SchemaLocation.of(file.toUri().toString()), Text.read(file)).validate(data,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static List<Path> examples(String type) {
        return Text.files(Text.EVENTS.resolve("examples").resolve(type), ".json");
    }

    private static Path file(String type) {
        return Text.EVENTS.resolve(type + ENDING);
    }
}
