package org.candour.disclosure.register;

class InMemoryRelayProgressTest extends RelayProgressContract {

    @Override
    RelayProgress fresh() {
        return new InMemoryRelayProgress();
    }

    @Override
    RelayProgress away() {
        return new InMemoryRelayProgress().away(Integer.MAX_VALUE);
    }
}
