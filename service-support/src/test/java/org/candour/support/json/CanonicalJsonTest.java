package org.candour.support.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CanonicalJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The sorting example of RFC 8785, section 3.2.3. */
    @Test
    void ordersPropertiesByTheirUtf16CodeUnits() {
        String text = """
                      {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
                      "\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}
                      """;
        assertThat(CanonicalJson.text(MAPPER.readTree(text))).containsSubsequence("Carriage Return", "One",
                "Control",
                "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face",
                "Hebrew Letter Dalet With Dagesh");
    }

    @Test
    void writesNoSpacesAndKeepsTheOrderOfLists() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("b", List.of(3, 1, "x"));
        tree.put("a", true);
        tree.put("c", null);
        assertThat(CanonicalJson.text(tree)).isEqualTo("{\"a\":true,\"b\":[3,1,\"x\"],\"c\":null}");
    }

    /** RFC 8785, section 3.2.2.2: short forms where JSON has them, lower-case \\u otherwise, nothing else escaped. */
    @Test
    void escapesOnlyWhatMustBe() {
        assertThat(CanonicalJson.text("\u20ac$\u000F\nA'B\"\\\\\"/\u007f"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\"");
    }

    @Test
    void writesTheSameForATreeAndItsJson() {
        Map<String, Object> tree = Map.of("n", 12L, "list", Arrays.asList(1, false, null, "ü"), "o",
                Map.of());
        assertThat(CanonicalJson.bytes(MAPPER.valueToTree(tree))).isEqualTo(CanonicalJson.bytes(tree));
    }

    @Test
    void refusesNumbersThatAreNotSmallIntegers() {
        assertThatThrownBy(() -> CanonicalJson.bytes(0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.bytes(1L << 53)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CanonicalJson.text((1L << 53) - 1)).isEqualTo("9007199254740991");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1e3", "9007199254740992", "123456789012345678901234567890"})
    void refusesSuchNumbersInJson(String json) {
        assertThatThrownBy(() -> CanonicalJson.bytes(MAPPER.readTree(json)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesALoneSurrogate() {
        assertThatThrownBy(() -> CanonicalJson.bytes("a\ud83d")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.bytes("\ude00a")).isInstanceOf(IllegalArgumentException.class);
    }
}
