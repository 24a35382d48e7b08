package org.candour.scoring.reviews;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.QueuedFilings.Facets;

/**
 * A filing in the queue.
 *
 * @param id of its review
 * @param company whose filing it is
 * @param position in the register
 * @param filed when
 * @param methodologies by which it is scored, as {@code id/version}
 * @param facets what was filed
 * @param urgency what its place in the queue follows from
 * @param state where its review stands
 * @param reviewer who is at it
 */
public record QueueItem(ReviewId id, String company, long position, Instant filed, List<String> methodologies,
        Facets facets, Urgency urgency, String state, @Nullable Official reviewer) {

    /** Keeps its own copy. */
    public QueueItem {
        methodologies = List.copyOf(methodologies);
    }

    /**
     * What makes a filing urgent. The wider gap comes first, then more findings, then more challenges.
     *
     * @param gap the largest difference between what a result claims and what it shows, as shown; 0 to 100
     * @param findings of the validation
     * @param challenges that are open
     */
    public record Urgency(int gap, int findings, int challenges) {

        static final Comparator<Urgency> ORDER = Comparator.comparingInt(Urgency::gap)
                .thenComparingInt(Urgency::findings).thenComparingInt(Urgency::challenges).reversed();

    }

}
