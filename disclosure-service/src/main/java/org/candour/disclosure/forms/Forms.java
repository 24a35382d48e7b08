package org.candour.disclosure.forms;

import java.util.Optional;

/** The forms on offer, old versions included. */
public interface Forms {

    /** The form of exactly this id and version. */
    Optional<Form> find(FormRef ref);
}
