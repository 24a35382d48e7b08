package org.candour.disclosure.register;

class InMemoryPublicFilingsTest extends PublicFilingsContract {

    @Override
    PublicFilings fresh() {
        return new InMemoryPublicFilings();
    }
}
