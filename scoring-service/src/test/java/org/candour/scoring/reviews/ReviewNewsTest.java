package org.candour.scoring.reviews;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.reviews.ReviewBench.ANN;
import static org.candour.scoring.reviews.ReviewBench.BEN;
import static org.candour.scoring.reviews.ReviewBench.ID;
import static org.candour.scoring.reviews.ReviewBench.confirmed;
import static org.candour.scoring.reviews.ReviewBench.done;

class ReviewNewsTest {

    private final ReviewBench bench = new ReviewBench();

    @Test
    void tellsOfAClosingOnceForEachMethodologyAndOfNothingElse() {
        bench.shown(confirmed("R1"));
        done(bench.taking.take(ID, BEN, false, "None."));
        done(bench.answer(ReviewBench.ACME, "So it is."));
        bench.days(15);
        assertThat(bench.reviews.told()).isEmpty();

        done(bench.deciding.close(ID, ANN));

        ReviewBench.refusal(bench.deciding.close(ID, ANN));
        assertThat(bench.reviews.told()).singleElement().satisfies(told -> {
            assertThat(told.score()).isEqualTo(ID + ":candour:1:reviewed:1");
            assertThat(told.authority()).isEqualTo("An authority");
            assertThat(told.closed()).isEqualTo(bench.clock.instant());
            assertThat(told.company()).isEqualTo(bench.about.filing().company());
            assertThat(told.position()).isEqualTo(7);
        });
    }

    @Test
    void ofTwoWhoCloseAtOnceTellsOneOnly() {
        bench.shown(confirmed("R1"));
        bench.days(15);
        Reviews slower = new SlowerReviews(bench.reviews, () -> done(bench.deciding.close(ID, ANN)));
        DecideReview late = new DecideReview(new ReviewDesk(bench.filings, slower, bench.news), bench.scoring,
                "An authority", bench.clock);

        assertThat(ReviewBench.refusal(late.close(ID, ANN)))
                .isEqualTo(new ReviewRefusal.StandsElsewhere("closed"));
        assertThat(bench.reviews.told()).hasSize(1);
    }

    /** Lets somebody else go first, once. */
    private static final class SlowerReviews implements Reviews {

        private final Reviews reviews;

        private final Runnable first;

        private boolean done;

        SlowerReviews(Reviews reviews, Runnable first) {
            this.reviews = reviews;
            this.first = first;
        }

        @Override
        public Optional<Review> find(ReviewId id) {
            return reviews.find(id);
        }

        @Override
        public boolean keep(Review review, List<ScoreReviewed> told) {
            if (!done) {
                done = true;
                first.run();
            }
            return reviews.keep(review, told);
        }

        @Override
        public List<Review> all() {
            return reviews.all();
        }

    }

}
