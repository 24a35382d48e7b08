package org.candour.disclosure.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was told of disclosures after they were filed; a replay tells it again, for the register does not have it. */
@FunctionalInterface
public interface LaterEvents {

    /** Their events, each as it was told first. */
    List<RegisterEvent> of(Collection<UUID> disclosures);
}
