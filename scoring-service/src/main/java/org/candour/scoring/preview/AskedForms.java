package org.candour.scoring.preview;

import java.util.Optional;

import org.candour.scoring.engine.FormRef;

/** The forms that companies are asked. */
@FunctionalInterface
public interface AskedForms {

    /** Finds a version of a form. */
    Optional<AskedForm> find(FormRef form);

}
