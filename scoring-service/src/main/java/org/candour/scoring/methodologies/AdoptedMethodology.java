package org.candour.scoring.methodologies;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A version of a methodology by which filings are scored, or were.
 *
 * @param id its name
 * @param digest of its content, which never changes
 * @param adoption who adopted it; none for one that came with Candour
 * @param retirement who retired it, if it is retired
 */
public record AdoptedMethodology(MethodologyId id, String digest, @Nullable Decision adoption,
        @Nullable Decision retirement) {

    static AdoptedMethodology shipped(MethodologyHead head) {
        return new AdoptedMethodology(head.id(), head.digest(), null, null);
    }

    /**
     * Whether filings of a day are no longer scored by it.
     *
     * @param submitted the day of a submission, in UTC
     * @return from the day on that its retirement names
     */
    public boolean isRetiredOn(LocalDate submitted) {
        return retirement != null && !submitted.isBefore(retirement.effectiveFrom());
    }

    AdoptedMethodology retired(Decision decision) {
        return new AdoptedMethodology(id, digest, adoption, decision);
    }

}
