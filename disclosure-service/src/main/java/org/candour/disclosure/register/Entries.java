package org.candour.disclosure.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where the register is kept. Two keys are unique: the position, and (disclosure, version). Everything here looks up by
 * one of them whole.
 */
public interface Entries {

    /**
     * Inserts the filings at {@code first}, {@code first + 1}, ... in this order, stopping at the first that cannot be.
     *
     * @throws RegisterUnavailable if it is unknown how many were inserted
     */
    Inserted insert(long first, List<Filing> filings);

    /** Where that version stands, if it does. */
    Optional<Entry> find(UUID disclosure, int version);

    /** Which of these positions are taken. */
    Set<Long> taken(Collection<Long> positions);

    /**
     * The events of a position and those after it, ending before the first gap: at most {@code limit}, and fewer where
     * they are large; none only if there is none.
     */
    List<RegisterEvent> events(long from, int limit);

    /** How many of a list were inserted, and why the next was not. */
    record Inserted(int count, Stop stop) {}

    /** Why an insert stopped. */
    enum Stop {
        /** It did not: all were inserted. */
        NONE,
        /** Another replica has taken the position. */
        POSITION_TAKEN,
        /** This version of the disclosure is in the register already. */
        ALREADY_FILED
    }
}
