package org.candour.scoring.benchmarks.tables;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.candour.scoring.benchmarks.tables.YearlyTable.Row;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.scores.MethodologyReference;

import static org.assertj.core.api.Assertions.assertThat;

/** What every implementation of {@link YearlyTables} does. */
public abstract class YearlyTablesContract {

    private static final Instant WHEN = Instant.parse("2027-01-08T00:03:11.123456Z");

    /** The implementation, empty. */
    protected abstract YearlyTables tables();

    @Test
    void findsATableWithEverythingInIt() {
        YearlyTable table = table(2025, WHEN);
        tables().keepFirst(table);

        assertThat(tables().find(table.id())).contains(table);
        assertThat(tables().find(new TableId(table.id().form(), 2026))).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwo() {
        YearlyTable first = table(2025, WHEN);

        assertThat(tables().keepFirst(first)).isEqualTo(first);
        assertThat(tables().keepFirst(table(2025, WHEN.plusSeconds(1)))).isEqualTo(first);
        assertThat(tables().find(first.id())).contains(first);
    }

    private static YearlyTable table(int year, Instant made) {
        return new YearlyTable(new TableId(new FormRef("cpg", "2.0"), year),
                new MethodologyReference("candour", "1", "sha256:" + "a".repeat(64)), made,
                List.of(new Row(SizeClass.UNDER_250, 14, new TreeMap<>(Map.of("2.A", 6, "3.F", 3))),
                        new Row(SizeClass.UNDER_10000, 0, new TreeMap<>()),
                        new Row(SizeClass.FROM_10000, 5, new TreeMap<>())));
    }

}
