package org.candour.scoring.appeals;

class InMemoryAppealsTest extends AppealsContract {

    private final Appeals appeals = new InMemoryAppeals();

    @Override
    protected Appeals appeals() {
        return appeals;
    }

}
