package org.candour.scoring.reviews;

import java.util.Map;

/** Which disclosures others object to. */
@FunctionalInterface
public interface ChallengedDisclosures {

    /**
     * Counts the challenges that were admitted and are not closed yet, about any version. Not for hot paths.
     *
     * @return how many by the disclosure's id, without those that have none
     */
    Map<String, Integer> open();

}
