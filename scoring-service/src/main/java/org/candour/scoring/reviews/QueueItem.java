package org.candour.scoring.reviews;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Official;

/**
 * A filing in the queue.
 *
 * @param id of its review
 * @param company whose filing it is
 * @param position in the register
 * @param filed when
 * @param methodologies by which it is scored, as {@code id/version}
 * @param gap the largest difference between what a result claims and what it shows, as shown; 0 to 100
 * @param state where its review stands
 * @param reviewer who is at it
 */
public record QueueItem(ReviewId id, String company, long position, Instant filed, List<String> methodologies,
        int gap, String state, @Nullable Official reviewer) {

    /** Keeps its own copy. */
    public QueueItem {
        methodologies = List.copyOf(methodologies);
    }

}
