package org.candour.scoring.scores;

import java.util.Optional;

import org.candour.scoring.engine.record.ReviewDecisions;

/** Scores as everybody may read them: nothing in them depends on answers for reviewers, but for a coarse word. */
@FunctionalInterface
public interface PublicRecords {

    /**
     * Computes the record of a score for everybody.
     *
     * @param filing a filing that is published
     * @param methodology one that it is scored by
     * @return canonical JSON; empty if what everybody may read of the filing cannot be scored
     * @throws org.candour.support.event.Unavailable if the methodology cannot be had now
     */
    Optional<byte[]> of(ReceivedFiling filing, MethodologyReference methodology);

    /**
     * Computes the record of a score after a review for everybody.
     *
     * @param filing a filing that is published
     * @param methodology one that it is scored by
     * @param decisions all that were taken
     * @return canonical JSON; empty if a decision about a public answer stands where no public answer can
     * @throws org.candour.support.event.Unavailable if the methodology cannot be had now
     */
    default Optional<byte[]> reviewed(ReceivedFiling filing, MethodologyReference methodology,
            ReviewDecisions decisions) {
        return Optional.empty();
    }

}
