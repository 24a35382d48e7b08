package org.candour.notification.lessons;

import java.util.Optional;
import java.util.UUID;

/**
 * The origins of unnamed lessons. What is stored here carries no id of a candidate and no time: it is found from the
 * candidate by a keyed digest, and cannot be led back without the key.
 */
public interface Origins {

    /** Keeps an origin; nothing changes when there is one for this candidate. */
    void keep(UUID candidate, Origin origin);

    /** The origin, until it is erased. */
    Optional<Origin> of(UUID candidate);

    /** Erases it; nothing happens when it is gone. */
    void erase(UUID candidate);
}
