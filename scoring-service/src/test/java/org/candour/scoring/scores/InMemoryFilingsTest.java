package org.candour.scoring.scores;

class InMemoryFilingsTest extends FilingsContract {

    private final Filings filings = new InMemoryFilings();

    @Override
    protected Filings filings() {
        return filings;
    }

}
