package org.candour.scoring.appeals;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.Change;
import org.candour.scoring.reviews.DecidedPlace;
import org.candour.scoring.reviews.ReasonedDecision;
import org.candour.scoring.reviews.ReviewState.Statement;

/** Where an appeal stands. */
public sealed interface AppealState {

    /** What {@link #wire()} of any state can be. */
    List<String> WORDS = List.of("open", "replied", "upheld", "not-upheld", "withdrawn");

    /** Its name in the contract. */
    String wire();

    /** Nobody has answered. */
    record Open() implements AppealState {

        @Override
        public String wire() {
            return "open";
        }
    }

    /**
     * Answered, and it moves so much that another reviewer must agree before it counts.
     *
     * @param reply the answer
     */
    record Replied(Reply reply) implements AppealState {

        @Override
        public String wire() {
            return "replied";
        }
    }

    /**
     * Upheld, and the review is about to be closed once more for it: nobody else says anything to it until it is known
     * whether that was done. It stands there between two writes, and for as long after as nobody looks at it.
     *
     * @param reply the answer
     * @param agreement of another reviewer, where that was needed
     */
    record Counting(Reply reply, @Nullable Statement agreement) implements AppealState {

        @Override
        public String wire() {
            return "replied";
        }

        /** As it stands if it counts. */
        Settled settled() {
            return new Settled(reply, agreement);
        }
    }

    /**
     * The answer counts.
     *
     * @param reply the answer
     * @param agreement of another reviewer, where that was needed
     */
    record Settled(Reply reply, @Nullable Statement agreement) implements AppealState {

        @Override
        public String wire() {
            return reply.upheld() ? "upheld" : "not-upheld";
        }

        /** Since when. */
        public Instant at() {
            return agreement == null ? reply.at() : agreement.at();
        }
    }

    /**
     * The company no longer holds to it.
     *
     * @param by who said so
     * @param at when
     */
    record Withdrawn(Official by, Instant at) implements AppealState {

        @Override
        public String wire() {
            return "withdrawn";
        }
    }

    /**
     * An answer.
     *
     * @param by who answers; nobody who decided or agreed to what is appealed
     * @param at when
     * @param upheld whether the company is right
     * @param reason why
     * @param decisions in place of earlier ones; none where it is not upheld
     * @param takenBack inputs about which nothing is decided any more; none where it is not upheld
     * @param authority in whose name
     * @param salt of the commitment to all decisions that are in force then
     * @param closings how many the review had when it was given; it is about what was in force then
     */
    record Reply(Official by, Instant at, boolean upheld, String reason, List<ReasonedDecision> decisions,
            List<DecidedPlace> takenBack, String authority, String salt, int closings) {

        /** Keeps its own copies. */
        public Reply {
            decisions = List.copyOf(decisions);
            takenBack = List.copyOf(takenBack);
        }

        /** What it decides otherwise. */
        Change change() {
            return new Change(decisions, takenBack);
        }
    }

}
