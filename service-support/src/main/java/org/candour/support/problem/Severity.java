package org.candour.support.problem;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {

    /** Must be put right before the request can be accepted. */
    ERROR,
    /** Accepted, but probably not what was meant. */
    WARNING,
    /** Accepted; the answers taken together ask for a second look. */
    PLAUSIBILITY;

    /** As contracts write it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
