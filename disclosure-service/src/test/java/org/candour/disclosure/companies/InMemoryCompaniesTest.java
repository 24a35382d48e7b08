package org.candour.disclosure.companies;

class InMemoryCompaniesTest extends CompaniesContract {

    private final InMemoryCompanies companies = new InMemoryCompanies();

    @Override
    Companies companies() {
        return companies;
    }
}
