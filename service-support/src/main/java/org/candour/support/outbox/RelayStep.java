package org.candour.support.outbox;

/** What a relay does, a bounded piece at a time. It may be done twice, so receivers must bear doubles. */
public interface RelayStep extends AutoCloseable {

    /**
     * Sends what is due, in order, and notes what was acknowledged.
     *
     * @return whether there may be more at once
     * @throws RuntimeException when something does not answer; the step is closed and tried again after a pause
     */
    boolean run();

    /** Lets go of connections; the next {@link #run()} opens them again. */
    @Override
    void close();
}
