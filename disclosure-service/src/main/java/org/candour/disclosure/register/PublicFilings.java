package org.candour.disclosure.register;

import java.util.Optional;
import java.util.UUID;

/**
 * Where it is kept what everybody may read of published versions. It follows from the register and never changes: it can
 * be thrown away at any time.
 */
public interface PublicFilings {

    /**
     * Finds one.
     *
     * @throws RegisterUnavailable if the store does not answer
     */
    Optional<PublicFiling> find(UUID disclosure, int version);

    /**
     * Keeps one; where one is kept already, that one stays.
     *
     * @throws RegisterUnavailable if nobody knows whether it was kept; keep it again
     */
    void keep(PublicFiling filing);
}
