package org.candour.local.demo;

import org.junit.jupiter.api.Test;

import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Kind;
import org.candour.local.demo.PublishedIndex.Whole;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreNumbersTest {

    private static final String SCORE = """
                                        {"results": {"total": {"value": {"exact": "61/2", "rounded": 31}}, "G": {"noScore": true}},
                                         "tree": {"node": "total", "rule": "mean", "result": {"value": {"exact": "61/2", "rounded": 31}},
                                          "children": [
                                           {"node": "F01", "rule": "mean", "result": {"value": {"exact": "50", "rounded": 50}}, "children": [
                                            {"node": "F01a", "rule": "mean", "result": {"skipped": true}, "children": [
                                             {"node": "F01a", "at": {"level": "Prepaid mobile"}, "rule": "mean",
                                              "result": {"value": {"exact": "25", "rounded": 25}}, "children": [
                                               {"node": "F01a.01", "at": {"level": "Prepaid mobile"}, "rule": "points",
                                                "result": {"value": {"exact": "0", "rounded": 0}},
                                                "reads": {"form": "rdr", "formVersion": "2020", "question": "F01a.01"}}]}]}]}]}}
                                        """;

    @Test
    void readsResultsIndicatorsAndLevels() {
        assertThat(ScoreNumbers.of(DemoData.JSON.readTree(SCORE))).hasSize(5)
                .containsEntry(Item.of(Kind.TOTAL, "total"), new Whole(31))
                .containsEntry(Item.of(Kind.CATEGORY, "G"), new Whole(null))
                .containsEntry(Item.of(Kind.INDICATOR, "F01"), new Whole(50))
                .containsEntry(Item.of(Kind.INDICATOR, "F01a"), new Whole(null))
                .containsEntry(new Item(Kind.LEVEL, "F01a", "Prepaid mobile"), new Whole(25));
    }
}
