package org.candour.scoring.reviews.http;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.ReviewDto;
import org.candour.scoring.api.ReviewListDto;
import org.candour.scoring.api.ReviewsApi;
import org.candour.scoring.reviews.QueueFilter;
import org.candour.scoring.reviews.QueueItem;
import org.candour.scoring.reviews.ReviewQueue;
import org.candour.scoring.reviews.ReviewQueue.Place;
import org.candour.scoring.reviews.ReviewState;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;

/** Shows what there is to review, and single reviews. */
@RestController
class ReviewsController implements ReviewsApi {

    private static final int PAGE = 50;

    private final ReviewQueue queue;

    private final ReviewRequests requests;

    ReviewsController(ReviewQueue queue, ReviewRequests requests) {
        this.queue = queue;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<ReviewListDto> listReviews(@Nullable String form, @Nullable String methodology,
            @Nullable String company,
            @Nullable String state, @Nullable String assignee, @Nullable String cursor) {
        Caller caller = requests.reviewer();
        if (assignee != null && !assignee.equals("me")) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, "assignee is me, or absent.");
        }
        if (state != null && !ReviewState.WORDS.contains(state)) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER,
                    "state is " + String.join(", ", ReviewState.WORDS) + ", or absent.");
        }
        QueueFilter filter = new QueueFilter(form, methodology, company, state,
                assignee == null ? null : String.valueOf(caller.person()));
        List<QueueItem> found = queue.page(filter, cursor == null ? null : place(cursor), PAGE + 1);
        ReviewListDto page = new ReviewListDto(found.stream().limit(PAGE).map(ReviewMapping::head).toList());
        if (found.size() > PAGE) {
            page.next(Place.of(found.get(PAGE - 1)).toString());
        }
        return ResponseEntity.ok(page);
    }

    @Override
    public ResponseEntity<ReviewDto> getReview(String reviewId) {
        return requests.shown(requests.visible(ReviewRequests.id(reviewId)));
    }

    private static Place place(String cursor) {
        Place place = Place.parse(cursor);
        if (place == null) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER,
                    "cursor is what next of the previous page said.");
        }
        return place;
    }

}
