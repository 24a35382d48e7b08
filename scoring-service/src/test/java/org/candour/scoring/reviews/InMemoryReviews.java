package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reviews in memory. */
public final class InMemoryReviews implements Reviews {

    private final Map<ReviewId, Review> byId = new HashMap<>();

    private final List<ScoreReviewed> told = new ArrayList<>();

    private volatile Consumer<Review> keeping = _ -> {};

    /** Does something each time before it looks whether a review can be kept; may wait for others. */
    public void beforeKeeping(Consumer<Review> first) {
        keeping = first;
    }

    @Override
    public synchronized Optional<Review> find(ReviewId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public boolean keep(Review review, List<ScoreReviewed> news) {
        keeping.accept(review);
        return kept(review, news);
    }

    private synchronized boolean kept(Review review, List<ScoreReviewed> news) {
        Review before = byId.get(review.id());
        if (review.revision() != (before == null ? 1 : before.revision() + 1)) {
            return false;
        }
        byId.put(review.id(), review);
        told.addAll(news);
        return true;
    }

    /** What was told with the changes that were kept, in order. */
    public synchronized List<ScoreReviewed> told() {
        return List.copyOf(told);
    }

    @Override
    public synchronized List<Review> all() {
        return byId.values().stream().sorted(Comparator.comparing(review -> review.id().toString())).toList();
    }

}
