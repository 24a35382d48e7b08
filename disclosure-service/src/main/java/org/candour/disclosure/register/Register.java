package org.candour.disclosure.register;

import java.util.Optional;
import java.util.UUID;

/** The register: one sequence of filings, only ever added to. */
public interface Register {

    /**
     * Adds the filing, once. Returns when it is durable.
     *
     * @return where this version of the disclosure stands; if it stood there already (an earlier attempt whose end
     *         nobody saw), that entry, whose salts and time may be others
     * @throws RegisterUnavailable if nobody knows whether it was added; ask again
     */
    Entry append(Filing filing);

    /** Where that version stands, if it does. */
    Optional<Entry> find(UUID disclosure, int version);
}
