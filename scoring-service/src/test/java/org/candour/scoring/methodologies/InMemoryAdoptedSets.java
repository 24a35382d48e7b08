package org.candour.scoring.methodologies;

/** The adopted set in memory. */
public final class InMemoryAdoptedSets implements AdoptedSets {

    private AdoptedSet set = AdoptedSet.NONE;

    @Override
    public synchronized AdoptedSet current() {
        return set;
    }

    @Override
    public synchronized boolean replace(AdoptedSet next) {
        if (next.revision() != set.revision() + 1) {
            return false;
        }
        set = next;
        return true;
    }

}
