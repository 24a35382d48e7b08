package org.candour.disclosure.forms;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A piece of evidence as the company declares it. */
public record EvidenceItem(String kind, State state, Maker maker, @Nullable String title,
        @Nullable LocalDate date,
        @Nullable LocalDate expires, @Nullable String link) {

    /** How far the evidence is in our hands. */
    public enum State {
        /** Said to exist, nothing more. */
        DECLARED
    }

    /** Who made it. */
    public enum Maker {

        OWN, INDEPENDENT;

        /** As contracts write it. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
