package org.candour.scoring.methodologies;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/**
 * Adopts methodologies. The content is settled first, so that what is adopted is what was looked at; the adoption itself
 * is one write of the set by which all replicas score. Whoever dies between the two has adopted nothing, and anybody may
 * adopt it then.
 */
public final class AdoptMethodology {

    private final Shipped shipped;

    private final Methodologies methodologies;

    private final AdoptedSets sets;

    private final SeenBacktests backtests;

    private final InstantSource clock;

    /**
     * Adopts with these parts.
     *
     * @param shipped what came with Candour, which needs no adoption
     * @param methodologies what was uploaded
     * @param sets what was adopted
     * @param backtests what was tried
     * @param clock tells when
     */
    public AdoptMethodology(Shipped shipped, Methodologies methodologies, AdoptedSets sets,
            SeenBacktests backtests, InstantSource clock) {
        this.shipped = shipped;
        this.methodologies = methodologies;
        this.sets = sets;
        this.backtests = backtests;
        this.clock = clock;
    }

    /**
     * Adopts. The same adoption by the same actor again changes nothing, on whichever day it comes again.
     *
     * @param id the methodology's name
     * @param who must be another person than its author
     * @param expected digest of the content that the adopter has looked at
     * @param draft why, and from when
     * @return the adopted methodology
     */
    public Outcome<AdoptedMethodology, Refusal> adopt(MethodologyId id, Acting who, String expected,
            DecisionDraft draft) {
        if (shipped.find(id).isPresent()) {
            return new Refused<>(new Refusal.WasAdoptedBefore());
        }
        while (true) {
            AdoptedSet set = sets.current();
            Optional<AdoptedMethodology> adopted = set.find(id);
            if (adopted.isPresent()) {
                return again(adopted.get(), who, expected, draft);
            }
            Instant now = clock.instant();
            LocalDate today = Days.of(now);
            List<Finding> findings = draft.findings(today);
            if (!findings.isEmpty()) {
                return new Refused<>(new Refusal.BreaksRules(findings));
            }
            Optional<UploadedMethodology> found = methodologies.find(id);
            if (found.isEmpty()) {
                return new Refused<>(new Refusal.NothingThere());
            }
            UploadedMethodology uploaded = found.get();
            Official adopter = uploaded.pseudonyms().name(who);
            Optional<Refusal> refusal = refusal(uploaded, adopter, expected, today);
            if (refusal.isPresent()) {
                return new Refused<>(refusal.get());
            }
            Decision adoption = draft.by(adopter, now).having(backtests.finished(expected).orElse(null));
            AdoptedMethodology next = new AdoptedMethodology(id, expected, adoption, null);
            if ((uploaded.settled() || methodologies.replace(uploaded.settledNow()))
                    && sets.replace(set.with(next))) {
                return new Done<>(next);
            }
            // somebody was faster: decide again on what stands now
        }
    }

    private static Outcome<AdoptedMethodology, Refusal> again(AdoptedMethodology adopted, Acting who,
            String expected,
            DecisionDraft draft) {
        return draft.is(adopted.adoption(), who) && adopted.digest().equals(expected)
                ? new Done<>(adopted)
                : new Refused<>(new Refusal.WasAdoptedBefore());
    }

    private static Optional<Refusal> refusal(UploadedMethodology uploaded, Official adopter, String expected,
            LocalDate today) {
        if (adopter.person() == null) {
            return Optional.of(new Refusal.NamesNoPerson());
        }
        if (!adopter.isSurelyAnotherThan(uploaded.author())) {
            return Optional.of(new Refusal.IsTheAuthor());
        }
        if (!uploaded.head().digest().equals(expected)) {
            return Optional.of(new Refusal.ContentIsAnother());
        }
        CommentPeriod comments = uploaded.comments();
        return comments != null && comments.isOpen(today)
                ? Optional.of(new Refusal.CommentsAreOpen(comments.until()))
                : Optional.empty();
    }

}
