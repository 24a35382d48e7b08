package org.candour.notification.companies;

class FakeCompaniesTest extends CompaniesContract {

    @Override
    protected Companies companies() {
        return new FakeCompanies();
    }
}
