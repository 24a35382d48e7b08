package org.candour.scoring.reviews.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.ReviewAnswerDraftDto;
import org.candour.scoring.api.ReviewAnswersApi;
import org.candour.scoring.api.ReviewDto;
import org.candour.scoring.reviews.ReviewId;
import org.candour.scoring.reviews.SpeakToReview;
import org.candour.support.http.ETags;

/** Takes what companies say to what would be decided. */
@RestController
class ReviewAnswersController implements ReviewAnswersApi {

    private final SpeakToReview speaking;

    private final ReviewRequests requests;

    ReviewAnswersController(SpeakToReview speaking, ReviewRequests requests) {
        this.speaking = speaking;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<ReviewDto> answerReview(String reviewId, ReviewAnswerDraftDto body,
            @Nullable String ifMatch) {
        ReviewId id = ReviewRequests.id(reviewId);
        return requests.shown(
                speaking.answer(id, requests.company(id), ETags.required(ifMatch), body.getText())
                        .orElseThrow(ReviewRefusals::problem));
    }

}
