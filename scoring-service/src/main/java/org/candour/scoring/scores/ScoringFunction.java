package org.candour.scoring.scores;

import java.util.List;

/** The adopted methodologies of one moment as a pure function: the same filing and rules give the same bytes. */
public interface ScoringFunction {

    /**
     * Says which rules a filing is scored by: the adopted methodologies that read at least one of its forms, and that were
     * not retired on the day of its submission.
     *
     * @param filing the filing
     * @return the methodologies, by id, then version; none for a declaration that the company is not in scope
     * @throws NotScorable if no methodology, retired or not, knows a form of the filing
     */
    List<MethodologyReference> methodologiesFor(ReceivedFiling filing);

    /**
     * Scores a filing.
     *
     * @param filing the filing
     * @param methodology one that was answered for this filing
     * @return the score with its explanation
     * @throws NotScorable if a choice or place of an answer is unknown to the rules, or it takes more than they may ask for
     */
    ExplainedScore score(ReceivedFiling filing, MethodologyReference methodology);

}
