package org.candour.scoring.methodologies;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Retires methodologies: filings that are submitted from a day on are no longer scored by them. */
public final class RetireMethodology {

    private final Shipped shipped;

    private final Methodologies methodologies;

    private final AdoptedSets sets;

    private final InstantSource clock;

    /**
     * Retires with these parts.
     *
     * @param shipped what came with Candour, which is retired like any other
     * @param methodologies what was uploaded
     * @param sets what was adopted and retired
     * @param clock tells when
     */
    public RetireMethodology(Shipped shipped, Methodologies methodologies, AdoptedSets sets,
            InstantSource clock) {
        this.shipped = shipped;
        this.methodologies = methodologies;
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * Retires. The same retirement by the same actor again changes nothing, on whichever day it comes again. Never from
     * today on: what was submitted today has been scored by it, and a replay must give the same.
     *
     * @param id the methodology's name
     * @param who decides
     * @param draft why, and from when; later than today
     * @return the retired methodology
     */
    public Outcome<AdoptedMethodology, Refusal> retire(MethodologyId id, Acting who, DecisionDraft draft) {
        while (true) {
            AdoptedSet set = sets.current();
            Optional<AdoptedMethodology> standing = set.find(id)
                    .or(() -> shipped.find(id).map(MethodologyHead::of).map(AdoptedMethodology::shipped));
            Optional<UploadedMethodology> uploaded = methodologies.find(id);
            if (standing.isEmpty()) {
                return new Refused<>(
                        uploaded.isEmpty() ? new Refusal.NothingThere() : new Refusal.IsNotAdopted());
            }
            AdoptedMethodology adopted = standing.get();
            if (adopted.retirement() != null) {
                return draft.is(adopted.retirement(), who)
                        ? new Done<>(adopted)
                        : new Refused<>(new Refusal.WasRetiredBefore());
            }
            Instant now = clock.instant();
            List<Finding> findings = draft.findingsFromTomorrow(Days.of(now));
            if (!findings.isEmpty()) {
                return new Refused<>(new Refusal.BreaksRules(findings));
            }
            Official official = uploaded.map(UploadedMethodology::pseudonyms).orElseGet(Pseudonyms::fresh)
                    .name(who);
            AdoptedMethodology retired = adopted.retired(draft.by(official, now));
            if (sets.replace(set.with(retired))) {
                return new Done<>(retired);
            }
            // somebody was faster: decide again on what stands now
        }
    }

}
