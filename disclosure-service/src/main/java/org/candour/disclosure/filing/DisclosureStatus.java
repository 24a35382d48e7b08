package org.candour.disclosure.filing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where a disclosure stands. */
public sealed interface DisclosureStatus {

    /** In one word. */
    default State state() {
        return switch (this) {
            case Drafted drafted -> State.DRAFT;
            case Submitted submitted -> State.SUBMITTED;
            case Published published -> State.PUBLISHED;
        };
    }

    /** The words for where a disclosure stands, as contracts write them. */
    enum State {
        DRAFT, SUBMITTED, PUBLISHED
    }

    /** Still being written. */
    record Drafted() implements DisclosureStatus {}

    /** Frozen by its submission: its content never changes again. */
    sealed interface Filed extends DisclosureStatus {

        /** The version filed. */
        int version();

        /** Which request submitted it. */
        SubmissionKey key();

        /** The actor who submitted it. */
        String by();

        /** Where it stands in the register; null until that was noted down here. */
        @Nullable
        Long position();

        /** Who stands for it, as said after the submission. */
        @Nullable
        Attestation attestation();
    }

    /** In the register, or there as soon as somebody asks; read by its company and by reviewers. */
    record Submitted(int version, SubmissionKey key, String by, @Nullable Long position,
            @Nullable Attestation attestation) implements Filed {

        Submitted at(long place) {
            return new Submitted(version, key, by, place, attestation);
        }

        Submitted attested(Attestation said) {
            return new Submitted(version, key, by, position, said);
        }
    }

    /**
     * Read by everybody, as far as its forms say.
     *
     * @param attestation who stands for it
     * @param at since when
     * @param publishedBy the actor who made it public
     * @param event the id of the event that tells it, so that a replay tells the same
     */
    record Published(int version, SubmissionKey key, String by, Long position, Attestation attestation,
            Instant at, String publishedBy, UUID event) implements Filed {}
}
