package org.candour.scoring.methodologies;

import java.util.List;

import org.candour.scoring.engine.Methodology;

/** The methodologies of this service. */
@FunctionalInterface
public interface Methodologies {

    /** Those in force, in the order of their ids and versions; every filing is scored by each that reads it. */
    List<Methodology> adopted();
}
