package org.candour.scoring.scores;

import java.util.List;

/** The adopted methodologies as a pure function: the same filing and rules give the same bytes. */
public interface ScoringFunction {

    /**
     * Says which rules a filing is scored by: the adopted methodologies that read at least one of its forms.
     *
     * @param filing the filing
     * @return the methodologies, by id, then version; none for a declaration that the company is not in scope
     * @throws NotScorable if a form of the filing, or a choice or place of an answer, is unknown to the rules
     */
    List<MethodologyReference> methodologiesFor(ReceivedFiling filing);

    /**
     * Scores a filing.
     *
     * @param filing the filing
     * @param methodology one that was answered for this filing
     * @return the score with its explanation
     */
    ExplainedScore score(ReceivedFiling filing, MethodologyReference methodology);

}
