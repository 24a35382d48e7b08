package org.candour.scoring.scores;

/** A filing that can be read but that our rules do not score; trying again does not help. */
public final class NotScorable extends RuntimeException {

    private final Reason reason;

    /**
     * Refuses a filing.
     *
     * @param reason why
     */
    public NotScorable(Reason reason) {
        super(reason.text());
        this.reason = reason;
    }

    /**
     * Says why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /** Why a filing is not scored. */
    public enum Reason {

        /** No adopted methodology reads one of its forms in that version. */
        UNKNOWN_FORM("unknown-form"),

        /** An answer has a choice, or stands in a place, that the methodology does not know; or two stand in one place. */
        UNKNOWN_ANSWER("unknown-answer"),

        /** Scoring it would take more values, keys or digits than a score may. */
        BEYOND_LIMITS("beyond-limits"),

        /** Its position in the register belongs to another filing. */
        POSITION_TAKEN("position-taken");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /**
         * Names the reason in messages.
         *
         * @return a word in kebab-case
         */
        public String text() {
            return text;
        }

    }

}
