package org.candour.scoring.reviews;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.scores.ClosedReviews;
import org.candour.scoring.scores.ScoreDocument;

/** Tells readers of scores what closed reviews decided. */
final class ReviewsOnRecord implements ClosedReviews {

    private final Reviews reviews;

    private final ReviewedScores scores;

    private final OpenClosings closings;

    ReviewsOnRecord(Reviews reviews, ReviewedScores scores, OpenClosings closings) {
        this.reviews = reviews;
        this.scores = scores;
        this.closings = closings;
    }

    @Override
    public Map<Integer, ReviewDecisions> latest(String disclosure, Collection<Integer> versions) {
        Map<Integer, ReviewDecisions> latest = new HashMap<>();
        versions.forEach(version -> open(disclosure, version)
                .forEach(decided -> latest.put(version, decided)));
        return latest;
    }

    @Override
    public Optional<ReviewDecisions> find(String disclosure, int version, int number) {
        return open(disclosure, version).stream().filter(decided -> decided.number() == number).findFirst();
    }

    @Override
    public Map<String, ReviewDecisions> all() {
        Map<String, ReviewDecisions> all = new HashMap<>();
        reviews.all().forEach(review -> closings.of(review)
                .forEach(decided -> all.put(review.id().toString(), decided)));
        return all;
    }

    private List<ReviewDecisions> open(String disclosure, int version) {
        return reviews.find(new ReviewId(disclosure, version)).map(closings::of).orElse(List.of());
    }

    @Override
    public List<ScoreDocument> scores(String disclosure, int version) {
        return reviews.find(new ReviewId(disclosure, version)).map(scores::of).orElse(List.of());
    }

}
