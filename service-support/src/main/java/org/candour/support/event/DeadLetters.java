package org.candour.support.event;

import java.util.List;

/** Where records go that cannot be consumed, so that those behind them can. */
@FunctionalInterface
public interface DeadLetters {

    /**
     * Writes them all and waits until they are safe.
     *
     * @throws Unavailable when they may not be; nothing is to be committed then
     */
    void write(List<DeadLetter> letters);
}
