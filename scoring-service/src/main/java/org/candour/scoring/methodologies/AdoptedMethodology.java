package org.candour.scoring.methodologies;

import java.time.Instant;
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

    /** Whether it was in force at a moment of a day, as far as was decided by then. */
    boolean wasInForce(Instant submitted, LocalDate day) {
        boolean adopted = adoption == null
                || (!wasAdoptedAfter(submitted) && !day.isBefore(adoption.effectiveFrom()));
        return adopted && !isRetiredOn(day);
    }

    boolean wasAdoptedAfter(Instant submitted) {
        return adoption != null && adoption.decided().isAfter(submitted);
    }

    /** The day since which it is in force; that of one that came with Candour is before all others. */
    LocalDate since() {
        return adoption == null ? LocalDate.MIN : adoption.effectiveFrom();
    }

    /** When it was adopted; one that came with Candour was so before all others. */
    Instant decided() {
        return adoption == null ? Instant.MIN : adoption.decided();
    }

    AdoptedMethodology retired(Decision decision) {
        return new AdoptedMethodology(id, digest, adoption, decision);
    }

}
