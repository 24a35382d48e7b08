package org.candour.scoring.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Official;

/** Where a review stands. */
public sealed interface ReviewState {

    /** What {@link #wire()} of any state can be. */
    List<String> WORDS = List.of("open", "assigned", "shown", "closed");

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

        /** With another reviewer; an agreement of that person's own is none any more. */
        Shown takenOver(Official other) {
            return new Shown(other, draft, shown, until, second, reply, without(other).agreement());
        }

        Shown replied(Statement said) {
            return new Shown(reviewer, draft, shown, until, second, said, agreement);
        }

        Shown agreed(Statement said) {
            return new Shown(reviewer, draft, shown, until, second, reply, said);
        }

        /** Without the agreement of somebody who takes no part any more. */
        Shown without(Official person) {
            return agreement != null && Review.same(agreement.by(), person)
                    ? new Shown(reviewer, draft, shown, until, second, reply, null)
                    : this;
        }

    }

    /**
     * It is decided.
     *
     * @param last as it was shown before it was first closed
     * @param closings in their order, at least one; the last one counts
     */
    record Closed(Shown last, List<Closing> closings) implements ReviewState {

        /** Keeps its own copy. */
        public Closed {
            closings = List.copyOf(closings);
        }

        /**
         * Closed for the first time, as it was shown.
         *
         * @param last as it was shown
         * @param authority in whose name
         * @param closed when
         * @param salt of the commitment to the decisions
         */
        public Closed(Shown last, String authority, Instant closed, String salt) {
            this(last, List.of(new Closing(last.reviewer(), authority, closed, last.draft().decisions(),
                    List.of(), salt, null, last.agreement())));
        }

        /** The closing that counts. */
        public Closing latest() {
            return closings.getLast();
        }

        /** All that is decided now, whoever decided it. */
        public List<ReasonedDecision> inForce() {
            return Closing.inForce(closings);
        }

        /** What two persons last stood behind; empty if that was never asked for. */
        Optional<List<ReasonedDecision>> agreed() {
            for (int number = closings.size(); number > 0; number--) {
                if (closings.get(number - 1).agreement() != null) {
                    return Optional.of(Closing.inForce(closings.subList(0, number)));
                }
            }
            return Optional.empty();
        }

        /** With one more closing. */
        Closed further(Closing closing) {
            List<Closing> all = new ArrayList<>(closings);
            all.add(closing);
            return new Closed(last, all);
        }

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
