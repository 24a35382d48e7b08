package org.candour.notification.lessons;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Lessons that are released together, so that nobody can tell by the time which company had something to tell.
 *
 * @param number  counts the batches
 * @param at      the public time of all its lessons
 * @param members candidates that leave with it; empty once all have left
 */
public record Batch(long number, Instant at, List<UUID> members) {

    /** What stands before the first batch. */
    public static final Batch NONE = new Batch(0, Instant.EPOCH, List.of());

    public Batch {
        members = List.copyOf(members);
    }

    boolean isClosed() {
        return members.isEmpty();
    }
}
