package org.candour.scoring.reviews;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decision.OnAnswer;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.reviews.explained.EngineReviews;

import static org.assertj.core.api.Assertions.assertThat;

class OpenClosingsTest {

    private static final String DISCLOSURE = "01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f";

    private static final List<Decision> OPEN = List
            .of(new OnAnswer("cpg", "1.A", null, "PARTIAL", null, null));

    private static final List<Decision> OTHER = List
            .of(new OnAnswer("cpg", "1.B", null, "PARTIAL", null, null));

    private static final List<Decision> HIDDEN = List
            .of(new OnAnswer("cpg", "2.B", null, "PARTIAL", null, null));

    private final OpenClosings closings = new OpenClosings(EngineReviews.audiences());

    @Test
    void hasNumbersForThoseThatEverybodyMayKnowOf() {
        assertThat(of(OPEN, HIDDEN, OTHER, HIDDEN)).extracting(ReviewDecisions::number).containsExactly(1, 2);
        assertThat(of(HIDDEN)).extracting(ReviewDecisions::number).containsExactly(1);
    }

    @Test
    void countsWhatNobodyMayKnowOfWithTheOneBefore() {
        assertThat(of(OPEN, HIDDEN, OTHER).getFirst().decisions().each()).hasSize(2);
        assertThat(of(OPEN, HIDDEN, OTHER).getLast().decisions().each()).hasSize(3);
        assertThat(of(OPEN, HIDDEN).getFirst().commitment()).isNotEqualTo(of(OPEN).getFirst().commitment());
    }

    @Test
    void areNoneOfAReviewThatIsNotClosed() {
        assertThat(closings.of(Review.untouched(new ReviewId(DISCLOSURE, 1), "acme"))).isEmpty();
    }

    @Test
    void tellNobodyOfAClosingThatNobodyMayKnowOf() {
        ReviewBench bench = new ReviewBench();
        Review first = ClosedSamples.of(DISCLOSURE, "acme", OPEN);

        assertThat(bench.news.of(bench.about, first, ClosedSamples.of(DISCLOSURE, "acme", OPEN, HIDDEN)))
                .isEmpty();
        assertThat(
                bench.news.of(bench.about, first, ClosedSamples.of(DISCLOSURE, "acme", OPEN, HIDDEN, OTHER)))
                .extracting(ScoreReviewed::score).containsExactly(DISCLOSURE + ":1:candour:1:reviewed:2");
    }

    @SafeVarargs
    private List<ReviewDecisions> of(List<Decision>... decided) {
        return closings.of(ClosedSamples.of(DISCLOSURE, "acme", decided));
    }

}
