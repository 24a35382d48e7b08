package org.candour.disclosure.filing;

class InMemoryDisclosuresTest extends DisclosuresContract {

    private final Disclosures disclosures = new InMemoryDisclosures();

    @Override
    Disclosures disclosures() {
        return disclosures;
    }
}
