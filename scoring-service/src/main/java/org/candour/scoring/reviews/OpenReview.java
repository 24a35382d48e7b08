package org.candour.scoring.reviews;

import java.time.Instant;
import java.util.List;

/**
 * A closed review of a published filing as everybody reads it. It has nothing that depends on answers for reviewers, nor
 * how many steps the review took or whether a second reviewer was needed, which would tell of them.
 *
 * @param id the filing that it is about
 * @param company the org-id of the company whose filing it is
 * @param authority in whose name it is closed
 * @param reviewer the pseudonym of who decided
 * @param closed when
 * @param decisions about questions whose answers are public
 * @param underAppeal what the company has appealed and nobody has answered, where only public answers enter it
 */
public record OpenReview(ReviewId id, String company, String authority, String reviewer, Instant closed,
        List<ReasonedDecision> decisions, List<UnderAppeal.Indicator> underAppeal) {

    /** Keeps its own copies. */
    public OpenReview {
        decisions = List.copyOf(decisions);
        underAppeal = List.copyOf(underAppeal);
    }

    /** With those indicators of which everybody may know that they are under appeal. */
    OpenReview with(List<UnderAppeal.Indicator> appealed) {
        return new OpenReview(id, company, authority, reviewer, closed, decisions,
                appealed.stream().filter(UnderAppeal.Indicator::open).toList());
    }

}
