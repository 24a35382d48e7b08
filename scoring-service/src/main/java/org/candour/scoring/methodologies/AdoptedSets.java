package org.candour.scoring.methodologies;

/** Keeps the one set of adopted methodologies. */
public interface AdoptedSets {

    /**
     * Reads the set anew; whoever replaced it before this call is seen by it.
     *
     * @return {@link AdoptedSet#NONE} before the first decision
     */
    AdoptedSet current();

    /**
     * Puts a set in place of the revision before it.
     *
     * @param next the set
     * @return false if that revision no longer stands
     */
    boolean replace(AdoptedSet next);

}
