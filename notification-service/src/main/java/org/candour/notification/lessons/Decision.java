package org.candour.notification.lessons;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a moderator decided.
 *
 * @param reason       why, in words
 * @param identifiable the written answer to: could someone who follows the news name the company, a person or a
 *                     supplier? Never absent where the verdict is to publish
 * @param decidedBy    the moderator
 */
public record Decision(Verdict verdict, String reason, @Nullable String identifiable, String decidedBy,
        Instant at) {

    /** Whether it says the same, whenever it was said. */
    boolean repeats(Decision other) {
        return verdict == other.verdict && decidedBy.equals(other.decidedBy) && reason.equals(other.reason)
                && java.util.Objects.equals(identifiable, other.identifiable);
    }
}
