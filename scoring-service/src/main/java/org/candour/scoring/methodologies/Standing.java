package org.candour.scoring.methodologies;

import java.util.Locale;

/** How a score stands among those of its filing. It follows from what was decided by the time of the filing, for ever. */
public enum Standing {

    /** By the version of its methodology that was in force when the filing was submitted. */
    HEADLINE,

    /** By another version, or one that had no effect yet. */
    BESIDE,

    /** By what was adopted after the filing was submitted. */
    RECOMPUTED;

    /**
     * Names it outside.
     *
     * @return a word in lower case
     */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

}
