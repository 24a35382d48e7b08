package org.candour.scoring.benchmarks.tables;

class InMemoryYearlyTablesTest extends YearlyTablesContract {

    private final YearlyTables tables = new InMemoryYearlyTables();

    @Override
    protected YearlyTables tables() {
        return tables;
    }

}
