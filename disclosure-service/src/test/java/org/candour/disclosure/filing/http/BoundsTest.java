package org.candour.disclosure.filing.http;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.candour.disclosure.api.DraftDto;
import org.candour.disclosure.filing.DraftPolicy;
import org.candour.disclosure.forms.Form;
import org.candour.disclosure.forms.FormRef;
import org.candour.disclosure.forms.Forms;
import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The bounds that the contract names are those that the code keeps to. */
class BoundsTest {

    private static final String SCHEMAS = "/openapi/disclosure/schemas/";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DraftReading reading = new DraftReading(new DraftPolicy(new NoForms()));

    /**
     * A list of the contract.
     *
     * @param path to it, each step a property or, as a number, the first item
     * @param object whether its items are objects
     */
    record Bound(List<String> path, int most, boolean object) {

        String pointer() {
            return path.stream().map(step -> "/" + step).collect(Collectors.joining());
        }

        /** A draft that says nothing but this list, with so many items. */
        Object draft(int items) {
            Object value = Stream.generate(() -> object ? Map.of() : "a").limit(items).toList();
            for (String step : path.reversed()) {
                value = step.equals("0") ? List.of(value) : Map.of(step, value);
            }
            return value;
        }

        @Override
        public String toString() {
            return pointer() + " " + most;
        }
    }

    static Stream<Bound> lists() {
        return lists("draft.yaml", List.of()).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void aListHoldsWhatTheContractSaysAndNoMore(Bound bound) {
        assertThat(findings(bound.draft(bound.most()))).noneMatch(finding -> isOf(finding, bound));
        assertThat(findings(bound.draft(bound.most() + 1))).anyMatch(finding -> isOf(finding, bound));
    }

    @Test
    void eachListOfADraftIsBoundInTheContract() {
        assertThat(lists().map(Bound::pointer)).containsExactlyInAnyOrder("/forms", "/regimes", "/answers",
                "/coverage/entities", "/answers/0/choices", "/answers/0/evidence", "/answers/0/issues",
                "/answers/0/impacts", "/answers/0/issues/0/groups", "/answers/0/issues/0/valueChain");
    }

    @Test
    void anAnswerByItselfHasTheSameBounds() {
        assertThat(lists("answer-draft.yaml", List.of("answers", "0"))).containsExactlyInAnyOrderElementsOf(
                lists("answer.yaml", List.of("answers", "0")));
    }

    @Test
    void employeesAreANumberOfPeople() {
        JsonNode schema = schema("figures.yaml").path("properties").path("employees");
        long least = schema.path("minimum").asLong();
        long most = schema.path("maximum").asLong();

        assertThat(most).isPositive();
        assertThat(employees(least)).isEmpty();
        assertThat(employees(most)).isEmpty();
        assertThat(employees(least - 1)).singleElement().isEqualTo("is not a number of people");
        assertThat(employees(most + 1)).singleElement().isEqualTo("is not a number of people");
    }

    private List<String> employees(long number) {
        return findings(Map.of("figures", Map.of("employees", number))).stream()
                .filter(finding -> finding.pointer().equals("/figures/employees")).map(Finding::message)
                .toList();
    }

    private static boolean isOf(Finding finding, Bound bound) {
        return finding.pointer().equals(bound.pointer())
                && finding.message().equals("may hold at most " + bound.most() + " items");
    }

    List<Finding> findings(Object draft) {
        DraftDto dto = JSON.convertValue(draft, DraftDto.class);
        return catchThrowableOfType(ProblemException.class, () -> reading.draft(dto)).findings();
    }

    private static List<Bound> lists(String file, List<String> path) {
        List<Bound> found = new ArrayList<>();
        schema(file).path("properties").properties().forEach(property -> {
            List<String> below = below(path, property.getKey());
            JsonNode schema = resolved(property.getValue());
            if (schema.path("type").asString().equals("array")) {
                JsonNode items = resolved(schema.path("items"));
                boolean object = items.path("type").asString().equals("object");
                found.add(new Bound(below, schema.path("maxItems").asInt(), object));
                below = below(below, "0");
            }
            String reference = property.getValue().at("/$ref").asString("")
                    + property.getValue().at("/items/$ref").asString("");
            if (!reference.isEmpty()) {
                found.addAll(lists(reference, below));
            }
        });
        return found;
    }

    static List<String> below(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? schema(schema.path("$ref").asString()) : schema;
    }

    static JsonNode schema(String file) {
        InputStream text = BoundsTest.class.getResourceAsStream(SCHEMAS + file);
        assertThat(text).as(file).isNotNull();
        return YAML.readTree(text);
    }

    private static final class NoForms implements Forms {

        @Override
        public Optional<Form> find(FormRef ref) {
            return Optional.empty();
        }

        @Override
        public List<Form> all() {
            return List.of();
        }
    }
}
