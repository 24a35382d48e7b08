package org.candour.scoring.scores.kafka;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.scores.Outcome;
import org.candour.scoring.scores.Score;

/** What becomes of a message: the lane that it takes. */
sealed interface Fate {

    static Fate of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Scored scored -> new Scored(scored.scores(), scored.seen());
            case Outcome.Refused refused -> new Dead("refused", refused.reason().text(), null);
            case Outcome.Failed failed -> bug(failed.cause());
        };
    }

    static Fate unreadable(RuntimeException cause) {
        return new Dead("unreadable", String.valueOf(cause.getMessage()), null);
    }

    // the class only: a message of an exception may repeat what the filing says
    static Fate bug(RuntimeException cause) {
        return new Dead("bug", cause.getClass().getName(), cause);
    }

    /** The word by which it is counted. */
    String lane();

    /** Scored, now or before. */
    record Scored(List<Score> scores, boolean seen) implements Fate {

        @Override
        public String lane() {
            return seen ? "seen" : "scored";
        }

    }

    /** An event that does not concern scoring. */
    record Ignored() implements Fate {

        @Override
        public String lane() {
            return "ignored";
        }

    }

    /**
     * Set aside.
     *
     * @param lane which kind of failure
     * @param reason what is told about it; never a value of the filing
     * @param bug what was thrown, if it is our fault
     */
    record Dead(String lane, String reason, @Nullable RuntimeException bug) implements Fate {}

}
