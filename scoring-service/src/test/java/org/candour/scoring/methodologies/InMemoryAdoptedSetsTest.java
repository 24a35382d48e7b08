package org.candour.scoring.methodologies;

class InMemoryAdoptedSetsTest extends AdoptedSetsContract {

    private final AdoptedSets sets = new InMemoryAdoptedSets();

    @Override
    protected AdoptedSets sets() {
        return sets;
    }

}
