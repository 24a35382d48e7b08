package org.candour.notification.lessons;

import java.time.Instant;
import java.util.UUID;

/** Where a candidate stands, with what is known there. */
public sealed interface CandidateState {

    /** Nobody has decided yet. */
    record Waiting() implements CandidateState {}

    /** Put off; can be decided again. */
    record Held(Decision decision) implements CandidateState {}

    /** Will not be published. */
    record Refused(Decision decision) implements CandidateState {}

    /**
     * Leaves with a coming batch.
     *
     * @param publicId drawn with the decision, so that a release repeated after a crash is the same release
     * @param leaving  its batch is on its way, and nothing can be changed any more
     */
    record Approved(Decision decision, UUID publicId, boolean leaving) implements CandidateState {}

    /** Everyone can read it. */
    record Published(Decision decision, UUID publicId, Instant publishedAt) implements CandidateState {}

    /** The state without its details. */
    default CandidateStatus status() {
        return switch (this) {
            case Waiting _ -> CandidateStatus.CANDIDATE;
            case Held _ -> CandidateStatus.HELD;
            case Refused _ -> CandidateStatus.REFUSED;
            case Approved _ -> CandidateStatus.APPROVED;
            case Published _ -> CandidateStatus.PUBLISHED;
        };
    }
}
