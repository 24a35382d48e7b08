package org.candour.scoring.reviews.http;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.OpenReviewDto;
import org.candour.scoring.api.OpenReviewListDto;
import org.candour.scoring.api.OpenReviewsApi;
import org.candour.scoring.api.ReviewOverridesDto;
import org.candour.scoring.api.ReviewOverridesListDto;
import org.candour.scoring.reviews.OpenReview;
import org.candour.scoring.reviews.ReadOpenReviews;

/** Shows everybody what was decided, and how often authorities decide otherwise than companies say. */
@RestController
class OpenReviewsController implements OpenReviewsApi {

    private static final CacheControl FOR_A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final ReadOpenReviews reviews;

    OpenReviewsController(ReadOpenReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public ResponseEntity<OpenReviewListDto> getReviewsOfDisclosure(String id) {
        return ResponseEntity.ok().cacheControl(FOR_A_MINUTE)
                .body(new OpenReviewListDto(
                        reviews.of(id).stream().map(OpenReviewsController::open).toList()));
    }

    @Override
    public ResponseEntity<ReviewOverridesListDto> countOverrides() {
        return ResponseEntity.ok().cacheControl(FOR_A_MINUTE).body(new ReviewOverridesListDto(
                reviews.overrides().stream()
                        .map(each -> new ReviewOverridesDto(each.authority(), each.reviews(),
                                each.decisions(), each.overrides()))
                        .toList()));
    }

    private static OpenReviewDto open(OpenReview review) {
        return new OpenReviewDto(review.id().toString(), review.id().version(), review.company(),
                review.authority(), "reviewer", review.reviewer(), review.closed(),
                review.decisions().stream().map(ReviewMapping::decision).toList(),
                ReviewMapping.underAppeal(review.underAppeal()));
    }

}
