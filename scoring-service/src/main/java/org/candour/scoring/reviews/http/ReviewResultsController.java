package org.candour.scoring.reviews.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.ReviewResultsApi;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewedScores;
import org.candour.scoring.scores.ScoreDocument;

/** Shows what closed reviews decided, and what follows. */
@RestController
class ReviewResultsController implements ReviewResultsApi {

    private final ReviewedScores scores;

    private final ReviewRequests requests;

    ReviewResultsController(ReviewedScores scores, ReviewRequests requests) {
        this.scores = scores;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<DecidedInputs> getReviewDecisions(String reviewId) {
        ReviewDecisions decided = requests.visible(ReviewRequests.id(reviewId)).decided()
                .orElseThrow(ReviewRequests::nothing);
        return ResponseEntity.ok(new DecidedInputs(new String(decided.bytes(), StandardCharsets.UTF_8)));
    }

    @Override
    public ResponseEntity<ReviewedScoreList> getReviewScores(String reviewId) {
        Review review = requests.visible(ReviewRequests.id(reviewId));
        List<ScoreDocument> found = scores.of(review);
        if (found.isEmpty()) {
            throw ReviewRequests.nothing();
        }
        return ResponseEntity.ok(ReviewedScoreList.of(found, requests.underAppeal(review)));
    }

}
