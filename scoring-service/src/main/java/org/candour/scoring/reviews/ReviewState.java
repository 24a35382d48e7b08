package org.candour.scoring.reviews;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Official;

/** Where a review stands. */
public sealed interface ReviewState {

    /** Its name in the contract. */
    String wire();

    /** Nobody is at it. */
    record Open() implements ReviewState {

        @Override
        public String wire() {
            return "open";
        }

    }

    /**
     * Somebody is at it.
     *
     * @param reviewer who
     * @param draft what was written down so far
     */
    record Assigned(Official reviewer, @Nullable ReviewDraft draft) implements ReviewState {

        @Override
        public String wire() {
            return "assigned";
        }

    }

    /**
     * The company sees what would be decided, and may answer.
     *
     * @param reviewer who would decide
     * @param draft what would be decided
     * @param shown since when
     * @param until the last day, in UTC, on which the company may answer
     * @param second whether another reviewer must agree
     * @param reply what the company said
     * @param agreement of another reviewer
     */
    record Shown(Official reviewer, ReviewDraft draft, Instant shown, LocalDate until, boolean second,
            @Nullable Statement reply, @Nullable Statement agreement) implements ReviewState {

        @Override
        public String wire() {
            return "shown";
        }

        Shown replied(Statement said) {
            return new Shown(reviewer, draft, shown, until, second, said, agreement);
        }

        Shown agreed(Statement said) {
            return new Shown(reviewer, draft, shown, until, second, reply, said);
        }

    }

    /**
     * It is decided.
     *
     * @param last as it was shown
     * @param authority in whose name
     * @param closed when
     * @param salt of the commitment to the decisions
     */
    record Closed(Shown last, String authority, Instant closed, String salt) implements ReviewState {

        @Override
        public String wire() {
            return "closed";
        }

    }

    /**
     * What somebody said.
     *
     * @param by who
     * @param at when
     * @param text plain
     */
    record Statement(Official by, Instant at, String text) {}

}
