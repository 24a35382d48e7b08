package org.candour.local.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.local.demo.Comparison.Difference;
import org.candour.local.demo.Comparison.Tally;
import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Kind;
import org.candour.local.demo.PublishedIndex.Whole;

/** Prints a comparison: company by company, then the counts. */
final class IndexReport {

    private static final List<Item> SHOWN = List.of(Item.of(Kind.CATEGORY, "G"), Item.of(Kind.CATEGORY, "F"),
            Item.of(Kind.CATEGORY, "P"), Item.of(Kind.TOTAL, "total"));

    private final PublishedIndex index;
    private final Comparison comparison;
    private final PrintStream out;

    IndexReport(PublishedIndex index, Comparison comparison, PrintStream out) {
        this.index = index;
        this.comparison = comparison;
        this.out = out;
    }

    /** Prints, and says whether every difference is a known slip of the index. */
    boolean print() {
        out.printf("%n%-18s %-16s %-16s %-16s %-16s%n", "ours | published", "Governance", "Freedom",
                "Privacy",
                "total");
        for (IndexedCompany company : index.companies()) {
            StringBuilder line = new StringBuilder("%-18s".formatted(company.name()));
            for (Item item : SHOWN) {
                line.append(" %-16s".formatted(cell(company, item)));
            }
            out.println(line.toString().stripTrailing());
        }
        out.println();
        boolean fine = true;
        for (Kind kind : Kind.values()) {
            fine &= print(comparison.tally(kind));
        }
        out.println(index.unanswered()
                + " further levels were published as not applicable and have no answers; they are not compared.");
        out.println("Data: Ranking Digital Rights, Corporate Accountability Index 2020, CC BY 4.0.");
        return fine;
    }

    private boolean print(Tally tally) {
        out.println(tally);
        tally.differences().stream().limit(20).forEach(difference -> out.println("  " + difference));
        return tally.of() > 0 && tally.differences().stream().allMatch(Difference::isKnown);
    }

    private String cell(IndexedCompany company, Item item) {
        Whole published = index.published().getOrDefault(company.key(), Map.of()).get(item);
        Whole ours = comparison.ours(company, item);
        return text(ours) + " | " + text(published)
                + (ours != null && ours.equals(published) ? "" : "  differs");
    }

    private static String text(@Nullable Whole number) {
        return number == null ? "-" : number.toString();
    }
}
