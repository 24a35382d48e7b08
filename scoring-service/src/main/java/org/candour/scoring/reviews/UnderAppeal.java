package org.candour.scoring.reviews;

import java.util.List;

/** What of closed reviews is under appeal. */
@FunctionalInterface
public interface UnderAppeal {

    /**
     * Finds what a company has appealed and nobody has answered yet.
     *
     * @param id the review
     * @return in the order in which it was appealed
     */
    List<Indicator> of(ReviewId id);

    /**
     * Something that a score shows.
     *
     * @param methodology {@code id/version}
     * @param indicator the name of a result, or the id of a step of the tree
     * @param open whether everybody may know: no answer for reviewers enters it
     */
    record Indicator(String methodology, String indicator, boolean open) {}

}
