package org.candour.local.demo;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.candour.local.demo.Comparison.Difference;
import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Kind;
import org.candour.local.demo.PublishedIndex.Whole;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

    private static final PublishedIndex INDEX = new IndexReading().read();
    private static final Item GOVERNANCE = Item.of(Kind.CATEGORY, "G");
    private static final Item TOTAL = Item.of(Kind.TOTAL, "total");

    /** What was published, corrected where the index is known to have slipped. */
    private final Map<String, Map<Item, Whole>> ours = new HashMap<>();

    ComparisonTest() {
        INDEX.published().forEach((company, numbers) -> ours.put(company, new HashMap<>(numbers)));
        put("DeutscheTelekom", GOVERNANCE, 41);
    }

    @Test
    void countsWhatIsEqualAndNamesWhatTheIndexGotWrong() {
        Comparison comparison = new Comparison(INDEX, ours);
        assertThat(comparison.tally(Kind.TOTAL)).hasToString("26 of 26 totals");
        assertThat(comparison.tally(Kind.CATEGORY)).hasToString("77 of 78 categories");
        assertThat(comparison.tally(Kind.INDICATOR)).hasToString("1732 of 1732 indicators");
        assertThat(comparison.tally(Kind.LEVEL)).hasToString("4386 of 4386 levels");
        assertThat(comparison.tally(Kind.RANK)).hasToString("103 of 104 ranks");
        for (Kind kind : Kind.values()) {
            assertThat(comparison.tally(kind).differences()).allMatch(Difference::isKnown);
        }
    }

    @Test
    void doesNotExcuseAnotherValueAtAKnownPlace() {
        put("DeutscheTelekom", GOVERNANCE, 40);
        assertThat(new Comparison(INDEX, ours).tally(Kind.CATEGORY).differences()).singleElement()
                .satisfies(difference -> assertThat(difference.isKnown()).isFalse())
                .hasToString("Deutsche Telekom G: ours 40, published 42");
    }

    @Test
    void doesNotExcuseAMissingNumber() {
        ours.getOrDefault("Apple", new HashMap<>()).remove(TOTAL);
        assertThat(new Comparison(INDEX, ours).tally(Kind.TOTAL).differences()).singleElement()
                .hasToString("Apple total: ours missing, published 43");
    }

    @Test
    void ranksAmongCompaniesOfOneKind() {
        Comparison comparison = new Comparison(INDEX, ours);
        assertThat(INDEX.companies()).filteredOn(company -> company.key().equals("Twitter")).singleElement()
                .satisfies(twitter -> assertThat(comparison.ours(twitter, Item.of(Kind.RANK, "Rank")))
                        .isEqualTo(new Whole(1)));
    }

    private void put(String company, Item item, int number) {
        ours.computeIfAbsent(company, _ -> new HashMap<>()).put(item, new Whole(number));
    }
}
