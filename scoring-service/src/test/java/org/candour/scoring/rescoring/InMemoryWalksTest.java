package org.candour.scoring.rescoring;

class InMemoryWalksTest extends WalksContract {

    private final Walks walks = new InMemoryWalks();

    @Override
    protected Walks walks() {
        return walks;
    }

}
