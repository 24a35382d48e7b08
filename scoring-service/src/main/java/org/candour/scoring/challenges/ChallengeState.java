package org.candour.scoring.challenges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Official;

/** What has become of a challenge. */
public sealed interface ChallengeState {

    /**
     * It waits.
     *
     * @param until the last day, in UTC, for deciding whether it is admitted
     */
    record Filed(LocalDate until) implements ChallengeState {}

    /**
     * It was not admitted; nobody but its challenger learns of it.
     *
     * @param by who decided
     * @param at when
     * @param reason why
     */
    record Refused(Official by, Instant at, String reason) implements ChallengeState {}

    /**
     * It was admitted. It appears from the reply, or when the days for it are over.
     *
     * @param by who decided
     * @param at when
     * @param until the last day, in UTC, on which the company may reply
     * @param reply what the company said
     */
    record Admitted(Official by, Instant at, LocalDate until, @Nullable Reply reply)
            implements
                ChallengeState {

        Instant appears() {
            return reply == null ? WorkingDays.end(until) : reply.at();
        }

        Admitted replied(Reply said) {
            return new Admitted(by, at, until, said);
        }

    }

    /**
     * It is over.
     *
     * @param before as it was admitted; none where it was withdrawn before
     * @param outcome how it ended
     * @param by who closed it; none where its challenger withdrew it
     * @param at when
     */
    record Closed(@Nullable Admitted before, ChallengeOutcome outcome, @Nullable Official by, Instant at)
            implements
                ChallengeState {

        /** As it was admitted, if it was. */
        Optional<Admitted> admitted() {
            return Optional.ofNullable(before);
        }

    }

    /**
     * What the company said.
     *
     * @param by who said it for the company
     * @param at when
     * @param text plain
     */
    record Reply(Official by, Instant at, String text) {}

}
