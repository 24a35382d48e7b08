package org.candour.scoring.challenges;

class InMemoryChallengersTest extends ChallengersContract {

    private final Challengers challengers = new InMemoryChallengers();

    @Override
    protected Challengers challengers() {
        return challengers;
    }

}
