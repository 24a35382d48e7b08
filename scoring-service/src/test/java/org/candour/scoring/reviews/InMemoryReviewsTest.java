package org.candour.scoring.reviews;

class InMemoryReviewsTest extends ReviewsContract {

    private final Reviews reviews = new InMemoryReviews();

    @Override
    protected Reviews reviews() {
        return reviews;
    }

}
