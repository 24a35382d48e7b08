package org.candour.scoring.onrecord;

import java.util.Optional;

/** Where errands come from. */
@FunctionalInterface
public interface Errands {

    /**
     * Looks for what is to be done, as it stands in the store.
     *
     * @return one that has not come to its end; empty if there is none
     */
    Optional<Errand> next();

}
