package org.candour.scoring.methodologies;

class InMemoryMethodologiesTest extends MethodologiesContract {

    private final Methodologies methodologies = new InMemoryMethodologies();

    @Override
    protected Methodologies methodologies() {
        return methodologies;
    }

}
