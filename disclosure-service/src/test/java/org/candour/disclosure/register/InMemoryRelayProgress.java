package org.candour.disclosure.register;

/** In memory; it can be away for a while. */
final class InMemoryRelayProgress implements RelayProgress {

    private long upTo;
    private int away;

    /** Does not answer so many times. */
    synchronized InMemoryRelayProgress away(int times) {
        away = times;
        return this;
    }

    /** How often it will not answer from now on. */
    synchronized int stillAway() {
        return away;
    }

    @Override
    public synchronized long upTo() {
        answers();
        return upTo;
    }

    @Override
    public synchronized void moveTo(long position) {
        answers();
        upTo = Math.max(upTo, position);
    }

    private void answers() {
        if (away > 0) {
            away--;
            throw new RegisterUnavailable("away", null);
        }
    }
}
