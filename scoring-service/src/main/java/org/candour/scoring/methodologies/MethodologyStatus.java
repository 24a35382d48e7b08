package org.candour.scoring.methodologies;

import java.util.Locale;

/** Where a version of a methodology stands in its life. */
public enum MethodologyStatus {

    /** Its author may still replace it. */
    DRAFT,

    /** Everyone may comment on it; its content never changes again. */
    OPEN_FOR_COMMENT,

    /** Nobody comments any more, and nobody has adopted it. */
    COMMENTS_CLOSED,

    /** Filings are scored by it. */
    ADOPTED,

    /** Filings that are submitted from now on are not scored by it. */
    RETIRED;

    /**
     * Names it outside.
     *
     * @return a word in kebab-case
     */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
