package org.candour.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.candour.local.demo.IndexedCompany.IndexedAnswer;
import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Kind;
import org.candour.local.demo.PublishedIndex.KnownDifference;
import org.candour.local.demo.PublishedIndex.Whole;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** Reads the index from its tables. */
final class IndexReading {

    private static final String FOLDER = "rdr-2020/";

    private final Map<String, Map<Item, Whole>> published = new HashMap<>();
    private int unanswered;

    PublishedIndex read() {
        List<Row> elements = rows("elements.csv.gz");
        Map<String, List<IndexedAnswer>> answers = elements.stream()
                .collect(groupingBy(row -> row.get("company"), mapping(IndexReading::answer, toList())));
        Map<String, String> countries = rows("countries.csv").stream()
                .collect(toMap(row -> row.get("name"), row -> row.get("code")));
        List<IndexedCompany> companies = rows("company-specs.csv").stream()
                .map(row -> company(row, countries, answers)).toList();
        scores();
        levels(elements);
        ranks();
        return new PublishedIndex(companies, published, unanswered,
                rows("known-differences.csv").stream().map(IndexReading::known).toList());
    }

    private static IndexedCompany company(Row row, Map<String, String> countries,
            Map<String, List<IndexedAnswer>> answers) {
        String key = row.get("companyClean");
        String brand = row.get("serviceBrand");
        String sector = switch (row.get("subtype")) {
            case "telcos" -> "61";
            case "ecommerce" -> "47";
            default -> "63";
        };
        return new IndexedCompany(key, "XI-RDR-" + row.get("id"), row.get("company"), row.get("maintype"),
                countries.getOrDefault(row.get("country"), ""), sector, brand.equals("NA") ? null : brand,
                answers.getOrDefault(key, List.of()));
    }

    private static IndexedAnswer answer(Row row) {
        String choice = switch (row.get("answer")) {
            case "Yes" -> "YES";
            case "Partial" -> "PARTIAL";
            case "No" -> "NO";
            case "No Disclosure Found" -> "NO_DISCLOSURE_FOUND";
            case "NA" -> "NOT_APPLICABLE";
            default -> throw new IllegalArgumentException("an answer that the index does not use: " + row);
        };
        return new IndexedAnswer(row.get("element"), level(row), choice);
    }

    private static String level(Row row) {
        String composite = row.get("composite");
        return composite.equals("Group") || composite.equals("OpCom") ? composite : row.get("service");
    }

    private void scores() {
        rows("published_totals.csv").forEach(row -> put(row, Item.of(Kind.TOTAL, "total")));
        rows("published_categories.csv")
                .forEach(row -> put(row, Item.of(Kind.CATEGORY, row.get("category"))));
        rows("published_indicators.csv")
                .forEach(row -> put(row, Item.of(Kind.INDICATOR, row.get("indicator"))));
    }

    private void levels(List<Row> elements) {
        Set<List<String>> answered = elements.stream().map(IndexReading::place).collect(toSet());
        for (Row row : rows("published_levels.csv.gz")) {
            if (answered.contains(place(row))) {
                put(row, new Item(Kind.LEVEL, row.get("indicator"), level(row)));
            } else {
                unanswered++;
            }
        }
    }

    private static List<String> place(Row row) {
        return List.of(row.get("company"), row.get("indicator"), level(row));
    }

    private void ranks() {
        for (Row row : rows("rankings.csv")) {
            for (String rank : Ranks.COLUMNS.keySet()) {
                put(row.get("Company"), Item.of(Kind.RANK, rank), row.get(rank));
            }
        }
    }

    private void put(Row row, Item item) {
        put(row.get("company"), item, row.get("score"));
    }

    private void put(String company, Item item, String number) {
        published.computeIfAbsent(company, _ -> new HashMap<>()).put(item, Whole.of(number));
    }

    private static KnownDifference known(Row row) {
        Kind kind = Kind.valueOf(row.get("what").toUpperCase(Locale.ROOT));
        return new KnownDifference(Item.of(kind, row.get("item")), row.get("company"),
                Whole.of(row.get("published")), Whole.of(row.get("by_rule")), row.get("why"));
    }

    private static List<Row> rows(String name) {
        return DemoData.table(FOLDER + name);
    }
}
