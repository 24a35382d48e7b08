package org.candour.scoring.methodologies;

import java.util.Optional;

/** Knows which contents were tried. */
@FunctionalInterface
public interface SeenBacktests {

    /**
     * Finds the last finished run of a content.
     *
     * @param digest of the content
     * @return empty if none has finished, or it is being run anew
     */
    Optional<SeenBacktest> finished(String digest);

}
