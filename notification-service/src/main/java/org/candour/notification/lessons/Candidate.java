package org.candour.notification.lessons;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A lesson that was shared and is not public, or not yet.
 *
 * @param id         random; of an unnamed lesson nothing else in here leads to its company
 * @param revision   counts the changes of its state
 * @param company    the company to credit; null for an unnamed lesson
 * @param receivedOn the day only: a time would join text and origin
 */
public record Candidate(UUID id, int revision, @Nullable String company, LocalDate receivedOn,
        LessonContent content, CandidateState state) {

    /** Whether the company asked to be credited. */
    public Attribution attribution() {
        return company == null ? Attribution.UNNAMED : Attribution.NAMED;
    }

    /** The decision that stands, if there is one. */
    public @Nullable Decision decision() {
        return switch (state) {
            case CandidateState.Waiting _ -> null;
            case CandidateState.Held held -> held.decision();
            case CandidateState.Refused refused -> refused.decision();
            case CandidateState.Approved approved -> approved.decision();
            case CandidateState.Published published -> published.decision();
        };
    }

    /** Whether it is approved and has waited for a batch for longer than a lesson may. */
    public boolean isOverdue(Instant now, Duration maximumWait) {
        return state instanceof CandidateState.Approved approved && !approved.leaving()
                && approved.decision().at().plus(maximumWait).isBefore(now);
    }

    /** The next revision, in another state. */
    Candidate in(CandidateState next) {
        return new Candidate(id, revision + 1, company, receivedOn, content, next);
    }
}
