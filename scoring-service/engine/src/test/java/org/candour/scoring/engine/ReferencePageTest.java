package org.candour.scoring.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.candour.scoring.engine.yaml.MethodologyYaml;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/methodologies/reference.md keeps its word: its examples work, and nothing that the engine can do is missing. */
class ReferencePageTest {

    private static final String PAGE = page();
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The fenced blocks of the page, as they stand there. */
    static List<String> examples() {
        return Pattern.compile("^```yaml\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL).matcher(PAGE)
                .results()
                .map(block -> block.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasAnExampleWhoseCasesHold(String example) {
        Methodology read = MethodologyYaml
                .read(new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.id()).startsWith("example-");
        assertThat(YAML.readTree(example).get("cases")).hasSizeGreaterThan(1);
    }

    @Test
    void hasThirteenExamples() {
        assertThat(examples()).hasSize(13);
        assertThat(examples()).extracting(example -> YAML.readTree(example).get("id").asString())
                .doesNotHaveDuplicates().last().isEqualTo("example-couriers");
    }

    @Test
    void describesEveryOperatorAndShowsIt() {
        Set<String> used = new TreeSet<>();
        examples().forEach(example -> names(YAML.readTree(example).path("rules"), used));
        for (String word : Operator.words()) {
            assertThat(used).contains(word);
            assertThat(PAGE).contains("| [`" + word + "`](#");
        }
    }

    @Test
    void showsEveryWordThatTheSchemaKnows() throws IOException {
        JsonNode schema = YAML.readTree(Objects
                .requireNonNull(getClass().getResourceAsStream("/methodologies/methodology.schema.json")));
        Set<String> known = new TreeSet<>();
        known(schema, known);
        Set<String> used = new TreeSet<>();
        examples().forEach(example -> names(YAML.readTree(example), used));
        assertThat(used).containsAll(known);
    }

    @Test
    void showsEveryConditionOnEvidence() {
        Set<String> used = new TreeSet<>();
        examples().forEach(example -> YAML.readTree(example).path("strengths").path("rules")
                .forEach(rule -> used.addAll(rule.get("when").propertyNames())));
        assertThat(used).hasSameSizeAs(Strengths.Fact.values());
        used.forEach(condition -> assertThat(PAGE).contains("`" + condition + "`"));
    }

    @Test
    void saysTheLimits() {
        for (int limit : List.of(Limits.TEXT_BYTES, Limits.VALUES, Limits.DEPTH, Limits.TEXT_LENGTH,
                Limits.NAME_LENGTH, Limits.RESULT_NAME_LENGTH,
                Limits.DIGITS, Limits.LEVELS, Limits.NODES, Limits.RESULTS, Limits.POINTS, Limits.KEYS,
                Limits.STEPS,
                Limits.STEPS_OF_CASES, Limits.BITS, Limits.FAULTS)) {
            assertThat(PAGE.substring(PAGE.indexOf("A text is read only so far")))
                    .containsPattern("\\b" + limit + "\\b");
        }
        assertThat(Arrays.stream(Limits.class.getFields()).toList()).hasSize(16);
    }

    /** Names of members and words of a text, wherever they stand. */
    private static void names(JsonNode node, Set<String> names) {
        node.properties().forEach(member -> {
            names.add(member.getKey());
            names(member.getValue(), names);
        });
        if (node.isArray()) {
            node.forEach(item -> names(item, names));
        } else if (node.isValueNode()) {
            names.add(node.asString());
        }
    }

    private static void known(JsonNode schema, Set<String> known) {
        schema.properties().forEach(member -> {
            if (member.getKey().equals("properties")) {
                known.addAll(member.getValue().propertyNames());
            } else if (member.getKey().equals("enum")) {
                member.getValue().forEach(word -> known.add(word.asString()));
            }
            known(member.getValue(), known);
        });
        if (schema.isArray()) {
            schema.forEach(item -> known(item, known));
        }
    }

    private static String page() {
        try {
            return Files.readString(Path.of("../../docs/methodologies/reference.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
