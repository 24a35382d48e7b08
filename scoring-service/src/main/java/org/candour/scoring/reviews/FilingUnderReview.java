package org.candour.scoring.reviews;

import java.util.List;

import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;

/**
 * A filing that can be reviewed, since it is scored.
 *
 * @param filing what was filed
 * @param methodologies by which it is scored, those that were adopted later among them
 */
public record FilingUnderReview(ReceivedFiling filing, List<MethodologyReference> methodologies) {

    /** Keeps its own copy. */
    public FilingUnderReview {
        methodologies = List.copyOf(methodologies);
    }

}
