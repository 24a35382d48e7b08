package org.candour.scoring.benchmarks.tables;

import java.util.Optional;

/** The tables that were made. None is ever changed or taken away. */
public interface YearlyTables {

    /**
     * Finds one.
     *
     * @param id names it
     * @return empty if it was not made
     */
    Optional<YearlyTable> find(TableId id);

    /**
     * Keeps one, if none was made before; whatever is made later, the first stands.
     *
     * @param table the table
     * @return the one that stands
     */
    YearlyTable keepFirst(YearlyTable table);

}
