package org.candour.scoring.reviews.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.ReviewAgreementDraftDto;
import org.candour.scoring.api.ReviewDeclarationDraftDto;
import org.candour.scoring.api.ReviewDepthDto;
import org.candour.scoring.api.ReviewDraftDto;
import org.candour.scoring.api.ReviewDto;
import org.candour.scoring.api.ReviewStepsApi;
import org.candour.scoring.reviews.DecideReview;
import org.candour.scoring.reviews.ProposedDepth;
import org.candour.scoring.reviews.ProposedReview;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.ReviewRefusal;
import org.candour.scoring.reviews.SpeakToReview;
import org.candour.scoring.reviews.TakeOverReview;
import org.candour.scoring.reviews.TakeReview;
import org.candour.support.http.ETags;
import org.candour.support.outcome.Outcome;

/** Takes what reviewers do. */
@RestController
class ReviewStepsController implements ReviewStepsApi {

    private final TakeReview taking;

    private final TakeOverReview takingOver;

    private final DecideReview deciding;

    private final SpeakToReview speaking;

    private final ReviewRequests requests;

    ReviewStepsController(TakeReview taking, TakeOverReview takingOver, DecideReview deciding,
            SpeakToReview speaking,
            ReviewRequests requests) {
        this.taking = taking;
        this.takingOver = takingOver;
        this.deciding = deciding;
        this.speaking = speaking;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<ReviewDto> takeReview(String reviewId, ReviewDeclarationDraftDto body) {
        ReviewId id = ReviewRequests.id(reviewId);
        Reviewing who = requests.reviewing(id);
        String reason = body.getTakeOver();
        return answer(reason == null
                ? taking.take(id, who, body.getConflict(), body.getStatement())
                : takingOver.takeOver(id, who, body.getConflict(), body.getStatement(), reason));
    }

    @Override
    public ResponseEntity<ReviewDto> writeReview(String reviewId, ReviewDraftDto body,
            @Nullable String ifMatch) {
        ReviewId id = ReviewRequests.id(reviewId);
        return answer(deciding.write(id, requests.reviewing(id), ETags.required(ifMatch),
                new ProposedReview(depth(body.getDepth()), ProposedDecisions.of(body.getDecisions()))));
    }

    @Override
    public ResponseEntity<ReviewDto> showReview(String reviewId) {
        ReviewId id = ReviewRequests.id(reviewId);
        return answer(deciding.show(id, requests.reviewing(id)));
    }

    @Override
    public ResponseEntity<ReviewDto> agreeToReview(String reviewId, ReviewAgreementDraftDto body,
            @Nullable String ifMatch) {
        ReviewId id = ReviewRequests.id(reviewId);
        return answer(speaking.agree(id, requests.reviewing(id), ETags.required(ifMatch),
                body.getReason()));
    }

    @Override
    public ResponseEntity<ReviewDto> closeReview(String reviewId) {
        ReviewId id = ReviewRequests.id(reviewId);
        return answer(deciding.close(id, requests.reviewing(id)));
    }

    private ResponseEntity<ReviewDto> answer(Outcome<Review, ReviewRefusal> outcome) {
        return requests.shown(outcome.orElseThrow(ReviewRefusals::problem));
    }

    /** What is missing is left to be found with everything else. */
    private static ProposedDepth depth(@Nullable ReviewDepthDto depth) {
        return depth == null
                ? new ProposedDepth(null, null, null, null)
                : new ProposedDepth(depth.getKind(), depth.getWhy(), depth.getSeed(), depth.getPercent());
    }

}
