package org.candour.disclosure.register;

class InMemoryEntriesTest extends EntriesContract {

    private final Entries entries = new InMemoryEntries();

    @Override
    Entries entries() {
        return entries;
    }
}
