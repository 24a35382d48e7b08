package org.candour.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Kind;
import org.candour.local.demo.PublishedIndex.Whole;

/** Ranks among companies of one kind: one more than the number of peers with a higher rounded score. */
final class Ranks {

    /** The index's columns of ranks, and what each ranks. */
    static final Map<String, Item> COLUMNS = Map.of("Rank", Item.of(Kind.TOTAL, "total"), "GovernanceRank",
            Item.of(Kind.CATEGORY, "G"), "FreedomRank", Item.of(Kind.CATEGORY, "F"), "PrivacyRank",
            Item.of(Kind.CATEGORY, "P"));

    private Ranks() {}

    /** Adds each company's ranks to its numbers. */
    static Map<String, Map<Item, Whole>> added(List<IndexedCompany> companies,
            Map<String, Map<Item, Whole>> numbers) {
        Map<String, Map<Item, Whole>> all = new HashMap<>();
        for (IndexedCompany company : companies) {
            Map<Item, Whole> own = new HashMap<>(numbers.getOrDefault(company.key(), Map.of()));
            COLUMNS.forEach((column, ranked) -> {
                Integer score = score(numbers, company, ranked);
                if (score != null) {
                    long higher = companies.stream().filter(peer -> peer.kind().equals(company.kind()))
                            .map(peer -> score(numbers, peer, ranked)).filter(of -> of != null && of > score)
                            .count();
                    own.put(Item.of(Kind.RANK, column), new Whole(Math.toIntExact(higher) + 1));
                }
            });
            all.put(company.key(), own);
        }
        return all;
    }

    private static @Nullable Integer score(Map<String, Map<Item, Whole>> numbers,
            IndexedCompany company, Item item) {
        Whole whole = numbers.getOrDefault(company.key(), Map.of()).get(item);
        return whole == null ? null : whole.number();
    }
}
