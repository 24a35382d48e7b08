package org.candour.scoring.appeals;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.reviews.ReviewId;

/** The appeals on record. */
public interface Appeals {

    /**
     * Finds one.
     *
     * @param id whole id
     * @return empty if there is none
     */
    Optional<Appeal> find(AppealId id);

    /**
     * Finds those against one review, by their whole ids.
     *
     * @param review which
     * @return in the order of their numbers, which are 1, 2, 3 and so on
     */
    List<Appeal> of(ReviewId review);

    /**
     * Keeps an appeal, or a change of one.
     *
     * @param appeal with the revision after the one that is to be on record; 1 for a new one
     * @return false if another stands there
     */
    boolean keep(Appeal appeal);

    /**
     * Lists those of some companies. Not for hot paths.
     *
     * @param companies their org-ids
     * @return what was filed first comes first
     */
    List<Appeal> ofCompanies(Collection<String> companies);

    /**
     * Lists all. Not for hot paths.
     *
     * @return what was filed first comes first
     */
    List<Appeal> all();

}
