package org.candour.scoring.benchmarks.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Tables in memory. */
public final class InMemoryYearlyTables implements YearlyTables {

    private final Map<TableId, YearlyTable> made = new HashMap<>();

    @Override
    public synchronized Optional<YearlyTable> find(TableId id) {
        return Optional.ofNullable(made.get(id));
    }

    @Override
    public synchronized YearlyTable keepFirst(YearlyTable table) {
        made.putIfAbsent(table.id(), table);
        return Objects.requireNonNull(made.get(table.id()));
    }

}
