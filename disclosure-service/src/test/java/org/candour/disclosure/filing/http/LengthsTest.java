package org.candour.disclosure.filing.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts and numbers are as long as the contract says, and no longer. */
class LengthsTest {

    /** As long as any text may be: kept to where bodies are parsed, before a draft is read. */
    private static final int ANY_TEXT = 65536;

    private final BoundsTest drafts = new BoundsTest();

    /**
     * A text of the contract.
     *
     * @param path to it, each step a property or, as a number, the first item
     */
    record Length(List<String> path, int most) {

        String pointer() {
            return path.stream().map(step -> "/" + step).collect(Collectors.joining());
        }

        /** A draft that says nothing but this text, of that length; it would do as a word, a line and a language. */
        Object draft(int length) {
            Object value = IntStream.range(0, length).mapToObj(i -> i % 8 == 7 ? "-" : "a")
                    .collect(Collectors.joining());
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

    /** But the company, which is an org-id and no matter of shape. */
    static Stream<Length> texts() {
        return texts("draft.yaml", List.of()).stream()
                .filter(text -> text.most() < ANY_TEXT && !text.path().equals(List.of("company")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextIsAsLongAsTheContractSaysAndNoLonger(Length text) {
        assertThat(refused(text.draft(text.most() + 1), text.pointer())).isTrue();
        assertThat(refused(text.draft(text.most()), text.pointer())).isFalse();
    }

    @Test
    void findsTheTextsOfADraft() {
        assertThat(texts().map(Length::pointer)).contains("/forms/0/id", "/forms/0/version",
                "/regimes/0", "/answers/0/evidence/0/kind", "/answers/0/impacts/0/people",
                "/answers/0/choices/0").hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turnover", "assets"})
    void moneyHasFourDecimals(String figure) {
        JsonNode schema = BoundsTest.schema("figures.yaml").path("properties").path(figure);
        assertThat(schema.path("description").asString()).contains("at most 4 decimals");
        assertThat(refused(money(figure, "1.2345"), "/figures/" + figure)).isFalse();
        assertThat(refused(money(figure, "1.23456"), "/figures/" + figure)).isTrue();
    }

    private static Object money(String figure, String amount) {
        return Map.of("figures", Map.of(figure, new BigDecimal(amount)));
    }

    private boolean refused(Object draft, String pointer) {
        return drafts.findings(draft).stream().anyMatch(finding -> finding.pointer().equals(pointer));
    }

    private static List<Length> texts(String file, List<String> path) {
        List<Length> found = new ArrayList<>();
        BoundsTest.schema(file).path("properties").properties().forEach(property -> {
            List<String> below = BoundsTest.below(path, property.getKey());
            JsonNode schema = BoundsTest.resolved(property.getValue());
            JsonNode items = schema.path("items");
            if (schema.path("type").asString().equals("array")) {
                below = BoundsTest.below(below, "0");
                schema = BoundsTest.resolved(items);
            }
            if (schema.has("maxLength")) {
                found.add(new Length(below, schema.path("maxLength").asInt()));
            }
            String reference = property.getValue().at("/$ref").asString("") + items.at("/$ref").asString("");
            if (!reference.isEmpty()) {
                found.addAll(texts(reference, below));
            }
        });
        return found;
    }
}
