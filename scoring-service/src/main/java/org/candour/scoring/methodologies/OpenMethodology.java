package org.candour.scoring.methodologies;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Opens drafts for comment, which makes them public and settles their content. */
public final class OpenMethodology {

    private final Shipped shipped;

    private final Methodologies methodologies;

    private final InstantSource clock;

    /**
     * Opens with these parts.
     *
     * @param shipped what came with Candour, which is not discussed
     * @param methodologies what was uploaded
     * @param clock tells when
     */
    public OpenMethodology(Shipped shipped, Methodologies methodologies, InstantSource clock) {
        this.shipped = shipped;
        this.methodologies = methodologies;
        this.clock = clock;
    }

    /**
     * Opens a draft. The same again changes nothing, on whichever day it comes again.
     *
     * @param id the draft's name
     * @param who must be its author
     * @param until the last day of comments, in UTC; later than today
     * @return what is open for comment now
     */
    public Outcome<UploadedMethodology, Refusal> open(MethodologyId id, Acting who,
            @Nullable LocalDate until) {
        while (true) {
            Optional<UploadedMethodology> found = methodologies.find(id);
            if (found.isEmpty()) {
                return new Refused<>(shipped.find(id).isPresent()
                        ? new Refusal.WasOpenedBefore()
                        : new Refusal.NothingThere());
            }
            UploadedMethodology draft = found.get();
            if (!draft.isBy(who)) {
                return new Refused<>(new Refusal.IsNotTheAuthor());
            }
            CommentPeriod before = draft.comments();
            if (draft.settled()) {
                return before != null && before.until().equals(until)
                        ? new Done<>(draft)
                        : new Refused<>(new Refusal.WasOpenedBefore());
            }
            Instant now = clock.instant();
            List<Finding> findings = Days.later("/until", until, Days.of(now));
            if (until == null || !findings.isEmpty()) {
                return new Refused<>(new Refusal.BreaksRules(findings));
            }
            UploadedMethodology open = draft.openedFor(new CommentPeriod(now, until));
            if (methodologies.replace(open)) {
                return new Done<>(open);
            }
            // somebody was faster: decide again on what stands now
        }
    }

}
