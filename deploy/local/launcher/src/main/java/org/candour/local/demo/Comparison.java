package org.candour.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Kind;
import org.candour.local.demo.PublishedIndex.KnownDifference;
import org.candour.local.demo.PublishedIndex.Whole;

/** Our numbers beside the published ones. */
final class Comparison {

    private final PublishedIndex index;
    private final Map<String, Map<Item, Whole>> ours;

    /**
     * Compares.
     *
     * @param ours by company key and item; ranks are added here
     */
    Comparison(PublishedIndex index, Map<String, Map<Item, Whole>> ours) {
        this.index = index;
        this.ours = Ranks.added(index.companies(), ours);
    }

    /**
     * A published number that ours is not equal to.
     *
     * @param ours null if we have none
     * @param why set if the index itself is known to have slipped here
     */
    record Difference(String company, Item item, Whole published, @Nullable Whole ours,
            @Nullable String why) {

        boolean isKnown() {
            return why != null;
        }

        @Override
        public String toString() {
            String text = company + " " + item + ": ours " + (ours == null ? "missing" : ours)
                    + ", published "
                    + published;
            return why == null ? text : text + " (known: " + why + ")";
        }
    }

    /** How many numbers of a kind are equal, of how many, and the others. */
    record Tally(Kind kind, int equal, int of, List<Difference> differences) {

        @Override
        public String toString() {
            return equal + " of " + of + " " + kind.plural();
        }
    }

    Tally tally(Kind kind) {
        int of = 0;
        List<Difference> differences = new ArrayList<>();
        for (IndexedCompany company : index.companies()) {
            for (var published : index.published().getOrDefault(company.key(), Map.of()).entrySet()) {
                if (published.getKey().kind() == kind) {
                    of++;
                    difference(company, published.getKey(), published.getValue()).ifPresent(differences::add);
                }
            }
        }
        return new Tally(kind, of - differences.size(), of, List.copyOf(differences));
    }

    /** Ours, or null if we have none. */
    @Nullable
    Whole ours(IndexedCompany company, Item item) {
        return ours.getOrDefault(company.key(), Map.of()).get(item);
    }

    private Optional<Difference> difference(IndexedCompany company, Item item, Whole published) {
        Whole own = ours(company, item);
        if (published.equals(own)) {
            return Optional.empty();
        }
        String why = index.known().stream()
                .filter(known -> known.company().equals(company.key()) && known.item().equals(item)
                        && known.published().equals(published) && known.byRule().equals(own))
                .map(KnownDifference::why).findFirst().orElse(null);
        return Optional.of(new Difference(company.name(), item, published, own, why));
    }
}
