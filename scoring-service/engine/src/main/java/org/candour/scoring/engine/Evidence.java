package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The facts of one item of evidence that decide its strength.
 *
 * @param kind what it is, in the form's words: policy, record, test, certificate, statement, ...
 * @param date when it was made or published; undated evidence shows nothing
 * @param expires when it stops being in force
 * @param quote what became of the quoted passage
 * @param openToAll whether anyone can read it
 * @param rootPage whether its link is a bare host
 * @param aggregate whether it holds figures about many instead of facts about some
 * @param identifiable whether people can be recognised in it
 * @param scan whether it is an image without text
 * @param page whether the page in it is named
 */
public record Evidence(State state, String kind, Maker maker, @Nullable LocalDate date,
        @Nullable LocalDate expires,
        Quote quote, boolean openToAll, boolean rootPage, boolean aggregate, boolean identifiable,
        boolean scan,
        boolean page) {

    /** Evidence that is said to exist, of which nothing else is known. */
    public static Evidence declared(String kind, Maker maker, @Nullable LocalDate date,
            @Nullable LocalDate expires) {
        return new Evidence(State.DECLARED, kind, maker, date, expires, Quote.NONE, false, false, false,
                false, false,
                false);
    }

    /** How far it is in the register's hands. */
    public enum State {
        DECLARED, HELD, UPLOADED, CAPTURED
    }

    /** Who made it. */
    public enum Maker {

        OWN, INDEPENDENT;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** As contracts and methodologies write it. */
        public String word() {
            return word;
        }
    }

    /** Whether a passage was quoted, and found in the text. */
    public enum Quote {

        NONE, FOUND, NOT_FOUND;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** As methodologies write it. */
        public String word() {
            return word;
        }
    }
}
