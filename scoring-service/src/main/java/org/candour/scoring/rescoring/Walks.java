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
     * @param fresh the walk that has done nothing yet
     * @return the walk as it stands now
     */
    Walk begin(Walk fresh);

    /**
     * Saves how far a walk has come.
     *
     * @param next what stands then
     * @param from the position up to which it had come
     * @return false if it has come further, so that nothing is counted twice
     */
    boolean advance(Walk next, long from);

}
