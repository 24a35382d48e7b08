package org.candour.local.demo;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The Ranking Digital Rights index 2020: what was answered, and what was published from it.
 *
 * @param published by company key and item
 * @param unanswered levels that were published as not applicable and have no answers to compute from
 */
record PublishedIndex(List<IndexedCompany> companies, Map<String, Map<Item, Whole>> published, int unanswered,
        List<KnownDifference> known) {

    PublishedIndex {
        companies = List.copyOf(companies);
        published = Map.copyOf(published);
        known = List.copyOf(known);
    }

    /** The tables that are compared. */
    enum Kind {

        TOTAL("totals"), CATEGORY("categories"), INDICATOR("indicators"), LEVEL("levels"), RANK("ranks");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }

        String plural() {
            return plural;
        }
    }

    /** What a number is of; only levels name one. */
    record Item(Kind kind, String name, @Nullable String level) {

        static Item of(Kind kind, String name) {
            return new Item(kind, name, null);
        }

        @Override
        public String toString() {
            return level == null ? name : name + " " + level;
        }
    }

    /** A whole number, or none where it does not apply. */
    record Whole(@Nullable Integer number) {

        static Whole of(String text) {
            return new Whole(text.equals("NA") ? null : Integer.valueOf(text));
        }

        @Override
        public String toString() {
            return number == null ? "N/A" : number.toString();
        }
    }

    /** A published number that does not follow from the index's own rule, and the one that does. */
    record KnownDifference(Item item, String company, Whole published, Whole byRule, String why) {}
}
