package org.candour.scoring.scores;

import java.util.Optional;

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

}
