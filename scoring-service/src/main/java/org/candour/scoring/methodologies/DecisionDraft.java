package org.candour.scoring.methodologies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.support.problem.Finding;

/**
 * What somebody wants to decide about a methodology.
 *
 * @param reason why
 * @param effectiveFrom the day, in UTC, from which it shall have effect
 */
public record DecisionDraft(@Nullable String reason, @Nullable LocalDate effectiveFrom) {

    private static final int MAX_REASON = 2_000;

    private static final String EFFECTIVE_FROM = "/effectiveFrom";

    /** What is wrong with it on a day, if it may have effect from that day on. */
    List<Finding> findings(LocalDate today) {
        return with(Days.findings(EFFECTIVE_FROM, effectiveFrom, today));
    }

    /** What is wrong with it on a day, if what came in on that day before it was made shall stay as it is. */
    List<Finding> findingsFromTomorrow(LocalDate today) {
        return with(Days.later(EFFECTIVE_FROM, effectiveFrom, today));
    }

    private List<Finding> with(List<Finding> ofTheDay) {
        List<Finding> findings = new ArrayList<>(PlainText.findings("/reason", reason, MAX_REASON));
        findings.addAll(ofTheDay);
        return findings;
    }

    /** The decision, if nothing is wrong with it. */
    Decision by(Official official, Instant now) {
        if (reason == null || effectiveFrom == null) {
            throw new IllegalStateException("findings first");
        }
        return new Decision(official, reason.strip(), effectiveFrom, now);
    }

    /** Whether a decision says just this, and was made by the same actor. */
    boolean is(@Nullable Decision made, Pseudonyms.Acting who) {
        return made != null && reason != null && made.reason().equals(reason.strip())
                && made.effectiveFrom().equals(effectiveFrom) && made.by().actor().equals(who.actor());
    }

}
