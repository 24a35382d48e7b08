package org.candour.scoring.appeals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.candour.scoring.methodologies.Official;

/**
 * A company's objection to what was decided about one indicator.
 *
 * @param id its place among the appeals against one review
 * @param revision counts its changes, from 1
 * @param company the org-id of the company whose filing it is about
 * @param methodology {@code id/version}
 * @param indicator the name of a result, or the id of a step of the tree
 * @param open whether everybody may know of it: no answer for reviewers enters the indicator
 * @param closing the number of the closing that decided what is appealed
 * @param reason why the decision is wrong
 * @param evidence addresses that everybody can read
 * @param by who filed it
 * @param filed when
 * @param state where it stands
 */
public record Appeal(AppealId id, long revision, String company, String methodology, String indicator,
        boolean open, int closing, String reason, List<String> evidence, Official by, Instant filed,
        AppealState state) {

    /** What was filed first comes first; what was filed at once, in the order of the ids. */
    public static final Comparator<Appeal> FILED_FIRST = Comparator.comparing(Appeal::filed)
            .thenComparing(appeal -> appeal.id().review().toString())
            .thenComparingInt(appeal -> appeal.id().number());

    /** Keeps its own copy. */
    public Appeal {
        evidence = List.copyOf(evidence);
    }

    /** Whether nobody has answered it yet so that it counts. */
    public boolean isPending() {
        return switch (state) {
            case AppealState.Open _,AppealState.Replied _,AppealState.Counting _ -> true;
            case AppealState.Settled _,AppealState.Withdrawn _ -> false;
        };
    }

    /** Whether it is about the same. */
    boolean names(String otherMethodology, String otherIndicator) {
        return methodology.equals(otherMethodology) && indicator.equals(otherIndicator);
    }

    Appeal at(AppealId place) {
        return new Appeal(place, revision, company, methodology, indicator, open, closing, reason, evidence,
                by, filed, state);
    }

    /** Its next change. */
    public Appeal next(AppealState then) {
        return new Appeal(id, revision + 1, company, methodology, indicator, open, closing, reason, evidence,
                by,
                filed, then);
    }

}
