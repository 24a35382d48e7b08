package org.candour.scoring.reviews;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.reviews.ReviewScoring.Effect;
import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.ScoreDocument;
import org.candour.scoring.scores.Scores;

/**
 * The scores after a closed review, by each methodology that scores the filing. One that is not on record yet is
 * computed: a methodology that is adopted later finds the decisions.
 */
public final class ReviewedScores {

    private final ReviewableFilings filings;

    private final ReviewScoring scoring;

    private final Scores scores;

    /**
     * Reads with these.
     *
     * @param filings what can be reviewed
     * @param scoring scores after a review
     * @param scores keeps what was computed
     */
    public ReviewedScores(ReviewableFilings filings, ReviewScoring scoring, Scores scores) {
        this.filings = filings;
        this.scoring = scoring;
        this.scores = scores;
    }

    /**
     * Finds them, and adds what is missing.
     *
     * @param review the review
     * @return by methodology; none as long as the review is not closed
     */
    public List<ScoreDocument> of(Review review) {
        return review.decided().flatMap(decided -> filings.find(review.id()).map(about -> of(about, decided)))
                .orElse(List.of());
    }

    private List<ScoreDocument> of(FilingUnderReview about, ReviewDecisions decided) {
        List<String> ids = about.methodologies().stream().map(by -> id(about, by, decided)).sorted().toList();
        Set<String> standing = new HashSet<>(scores.standing(ids).keySet());
        List<ExplainedScore> missing = about.methodologies().stream()
                .filter(by -> !standing.contains(id(about, by, decided)))
                .flatMap(by -> scoring.tried(about.filing(), by, decided).stream()).map(Effect::score)
                .toList();
        if (!missing.isEmpty()) {
            scores.add(missing);
        }
        return scores.documents(ids);
    }

    private static String id(FilingUnderReview about, MethodologyReference by, ReviewDecisions decided) {
        return by.reviewedScoreOf(about.filing().disclosure(), about.filing().version(), decided.number());
    }

}
