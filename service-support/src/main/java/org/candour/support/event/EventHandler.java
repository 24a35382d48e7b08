package org.candour.support.event;

import java.util.List;
import java.util.Optional;

/**
 * What a consumer does with its events. The type of an exception decides the event's lane: {@link Unreadable} and
 * {@link Refused} make it a dead letter at once, {@link Unavailable} makes everything wait, anything else is a bug.
 *
 * @param <T> what an event is turned into before it is stored
 */
public interface EventHandler<T> {

    /** Reads and checks one event; empty when it is none of this consumer's. */
    Optional<T> prepare(Event event);

    /**
     * Stores what was prepared, in order, so that doing it again does no harm.
     *
     * @return how many of them had been seen before
     */
    int handle(List<T> prepared);
}
