package org.candour.scoring.challenges;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a challenge stands at a moment. */
public enum Stage {

    /** It waits for its admission. */
    FILED,

    /** It was not admitted. */
    REFUSED,

    /** The company may reply; nobody else sees it. */
    ADMITTED,

    /** Everybody sees it. */
    APPEARS,

    /** It is over. */
    CLOSED;

    /** Its name in the contract. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a name.
     *
     * @param text as the contract writes it
     * @return empty if there is no such stage
     */
    public static Optional<Stage> of(String text) {
        return Arrays.stream(values()).filter(stage -> stage.wire().equals(text)).findAny();
    }

}
