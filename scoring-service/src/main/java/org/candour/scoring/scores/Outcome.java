package org.candour.scoring.scores;

import java.util.List;

/** What became of one filing. */
public sealed interface Outcome {

    /**
     * Its scores stand.
     *
     * @param scores the scores, to be announced whether new or not
     * @param seen whether the filing was received before
     */
    record Scored(List<Score> scores, boolean seen) implements Outcome {

        /** Keeps its own copy of the scores. */
        public Scored {
            scores = List.copyOf(scores);
        }

    }

    /**
     * The rules refuse it.
     *
     * @param reason why
     */
    record Refused(NotScorable.Reason reason) implements Outcome {}

    /**
     * The rules could not be applied to it: a bug of ours.
     *
     * @param cause what was thrown
     */
    record Failed(RuntimeException cause) implements Outcome {}

}
