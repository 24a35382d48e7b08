package org.candour.scoring.appeals;

import java.util.Optional;
import java.util.Set;

import org.candour.scoring.reviews.ReviewId;

/** What scores show of filings, and from which answers. */
public interface Indicators {

    /**
     * Finds what an indicator is made from.
     *
     * @param review of the filing that is scored
     * @param methodology {@code id/version}
     * @param indicator the name of a result, or the id of a step of the tree
     * @return empty if the filing is not scored by that methodology, or it has no such indicator
     */
    Optional<Indicator> find(ReviewId review, String methodology, String indicator);

    /**
     * What an indicator is made from.
     *
     * @param questions whose answers enter it, directly or as a condition
     * @param open whether everybody may read all of those answers once they are published
     */
    record Indicator(Set<Question> questions, boolean open) {

        /** Keeps its own copy. */
        public Indicator {
            questions = Set.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param form id of its form
     * @param id its id there
     */
    record Question(String form, String id) {}

}
