package org.candour.scoring.reviews;

import java.util.Optional;

import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ReceivedFiling;

/** Scores filings after a review. */
public interface ReviewScoring {

    /**
     * Whether a methodology reads a question of a filing.
     *
     * @param filing the filing
     * @param methodology one that it is scored by
     * @param form id of one of its forms
     * @param question its id
     * @return false also where the filing has no such form
     */
    boolean reads(ReceivedFiling filing, MethodologyReference methodology, String form, String question);

    /**
     * Whether the answer to a question names keys, of which one can be left out.
     *
     * @param filing the filing
     * @param methodology one that it is scored by
     * @param form id of one of its forms
     * @param question its id
     * @return false also where the filing has no such form
     */
    boolean namesKeys(ReceivedFiling filing, MethodologyReference methodology, String form, String question);

    /**
     * Scores one.
     *
     * @param filing the filing
     * @param methodology one that it is scored by
     * @param decisions of the review
     * @return the score after the review
     * @throws org.candour.scoring.engine.FilingRefused if a decision stands where no answer can
     */
    Effect score(ReceivedFiling filing, MethodologyReference methodology, ReviewDecisions decisions);

    /**
     * Scores one, if its decisions can stand.
     *
     * @param filing the filing
     * @param methodology one that it is scored by; one that was adopted after the decisions may know nothing of their places
     * @param decisions of the review
     * @return empty if a decision stands where no answer can
     */
    default Optional<Effect> tried(ReceivedFiling filing, MethodologyReference methodology,
            ReviewDecisions decisions) {
        try {
            return Optional.of(score(filing, methodology, decisions));
        } catch (FilingRefused cannot) {
            return Optional.empty();
        }
    }

    /**
     * Whether other decisions move what was reviewed so far that another reviewer must agree: a result by 5 or more,
     * exactly, or a gate.
     *
     * @param filing the filing
     * @param methodology one that it is scored by
     * @param before decisions that stand
     * @param after decisions that would stand
     * @return true also where a reviewed result comes or goes
     */
    boolean movesFar(ReceivedFiling filing, MethodologyReference methodology, Decisions before,
            Decisions after);

    /**
     * What a review comes to by one methodology.
     *
     * @param score after the review
     * @param moves whether a result moves by 5 or more, exactly, or comes or goes
     * @param gateMoves whether a gate caps otherwise than before
     */
    record Effect(ExplainedScore score, boolean moves, boolean gateMoves) {}

}
