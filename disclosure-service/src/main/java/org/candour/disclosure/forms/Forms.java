package org.candour.disclosure.forms;

import java.util.List;
import java.util.Optional;

/** The forms on offer. A form never changes in place: a change is a new version beside the old one. */
public interface Forms {

    /** The form of that id and that version, if there is one. */
    Optional<Form> find(FormRef ref);

    /** Every version of every form, ordered by id and version. */
    List<Form> all();
}
