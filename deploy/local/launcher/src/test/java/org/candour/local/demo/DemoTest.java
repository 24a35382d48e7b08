package org.candour.local.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Kind;
import org.candour.local.demo.PublishedIndex.Whole;

import static org.assertj.core.api.Assertions.assertThat;

class DemoTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Map<String, Map<Item, Whole>> numbers = new HashMap<>();

    DemoTest() {
        PublishedIndex index = new IndexReading().read();
        index.companies().forEach(company -> numbers.put(company.id(),
                new HashMap<>(index.published().getOrDefault(company.key(), Map.of()))));
        numbers.getOrDefault("XI-RDR-tDT1", new HashMap<>()).put(Item.of(Kind.CATEGORY, "G"), new Whole(41));
    }

    @Test
    void filesEverythingAndPrintsTheCounts() throws IOException {
        try (PlayedSystem system = new PlayedSystem(numbers)) {
            assertThat(show(system)).isTrue();
            assertThat(system.drafts()).hasSize(27);
            assertThat(system.drafts().stream()
                    .filter(draft -> draft.path("company").asString().startsWith("XI-RDR-"))
                    .mapToInt(draft -> draft.path("answers").size()).sum()).isEqualTo(26_146);
            assertThat(system.companies).hasSize(27);
            assertThat(system.companies.getOrDefault("XI-LEI-ZZZZ00ACME0000000004", MissingNode.getInstance())
                    .path("status").asString())
                    .isEqualTo("verified");
            assertThat(system.candidates.values()).hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(DemoTest::saysWhatOthersShouldDo);
        }
        assertThat(text()).contains("26 of 26 totals", "77 of 78 categories", "1732 of 1732 indicators",
                "4386 of 4386 levels", "103 of 104 ranks",
                "Deutsche Telekom G: ours 41, published 42 (known: the exact value is 41.4983)",
                "C5.1 -: 8473/240", "respect  claimed    7273/240", "hygiene  claimed    445/8",
                "<entry><title>",
                "Everything is as expected.");
    }

    @Test
    void canBeShownTwice() throws IOException {
        try (PlayedSystem system = new PlayedSystem(numbers)) {
            show(system);
            int shared = system.candidates.size();
            assertThat(show(system)).isTrue();
            assertThat(system.drafts()).hasSize(54);
            assertThat(system.candidates).hasSize(shared);
        }
    }

    @Test
    void marksADifferenceAndFails() throws IOException {
        numbers.getOrDefault("XI-RDR-iAP1", new HashMap<>()).put(Item.of(Kind.TOTAL, "total"), new Whole(44));
        try (PlayedSystem system = new PlayedSystem(numbers)) {
            assertThat(show(system)).isFalse();
        }
        assertThat(text()).contains("25 of 26 totals", "44 | 43  differs",
                "Apple total: ours 44, published 43",
                "Some numbers differ");
    }

    @Test
    void failsWhereAnotherAnswerWouldMoveTheExampleMost() throws IOException {
        try (PlayedSystem system = new PlayedSystem(numbers)) {
            system.moves = DemoData.JSON
                    .readTree("""
                              {"respect": {"question": "C5.1", "becomes": "35"},
                               "hygiene": {"question": "3.G", "becomes": "17585/296"}}""");
            assertThat(show(system)).isFalse();
        }
        assertThat(text()).contains("differs: expected C5.1 8473/240", "differs: expected 3.H 17585/296");
    }

    private static void saysWhatOthersShouldDo(JsonNode lesson) {
        assertThat(lesson.path("whatOthersShouldDo")).isNotEmpty();
        assertThat(lesson.path("tlp").asString()).isEqualTo("TLP:CLEAR");
        assertThat(lesson.path("licence").asString()).isEqualTo("CC-BY-4.0");
    }

    private boolean show(PlayedSystem system) {
        return new Demo(system.addresses(), new PrintStream(printed, true, StandardCharsets.UTF_8)).show();
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
