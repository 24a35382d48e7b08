package org.candour.scoring.methodologies;

class LifeRacesTest extends LifeRacesContract {

    private final InMemoryMethodologies methodologies = new InMemoryMethodologies();

    private final InMemoryAdoptedSets sets = new InMemoryAdoptedSets();

    @Override
    protected Methodologies methodologies() {
        return methodologies;
    }

    @Override
    protected AdoptedSets sets() {
        return sets;
    }

}
