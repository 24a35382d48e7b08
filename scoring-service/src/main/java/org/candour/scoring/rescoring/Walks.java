package org.candour.scoring.rescoring;

import java.util.Optional;

/** Keeps how far walks have come. */
public interface Walks {

    /**
     * Finds a walk.
     *
     * @param methodology whose
     * @return empty if it has not begun
     */
    Optional<Walk> find(String methodology);

    /**
     * Begins a walk. One that somebody began before goes on as it stands.
     *
     * @param methodology whose
     * @param end the position up to which it goes
     * @return the walk as it stands now
     */
    Walk begin(String methodology, long end);

    /**
     * Saves how far a walk has come. It never goes back.
     *
     * @param methodology whose
     * @param position the position up to which it is done
     */
    void moveTo(String methodology, long position);

}
