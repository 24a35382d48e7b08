package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.reviews.QueueItem.Urgency;
import org.candour.scoring.reviews.QueuedFilings.Facets;
import org.candour.scoring.scores.Result;
import org.candour.scoring.scores.Score;
import org.candour.scoring.scores.Scores;

/**
 * What there is to review: the newest version of each disclosure that is scored, and every version that somebody has
 * touched. The widest gap between claimed and evidenced comes first, then the most findings of the validation, then the
 * most open challenges, then what was filed first. Not for hot paths: it reads the numbers of all scores.
 */
public final class ReviewQueue {

    private static final Comparator<QueueItem> ORDER = Comparator.comparing(QueueItem::urgency, Urgency.ORDER)
            .thenComparingLong(QueueItem::position);

    private static final Pattern CURSOR = Pattern
            .compile("([0-9]{1,3})-([0-9]{1,6})-([0-9]{1,6})-([0-9]{1,18})");

    private final Scores scores;

    private final Reviews reviews;

    private final QueuedFilings filings;

    private final ChallengedDisclosures challenges;

    /**
     * Reads from these.
     *
     * @param scores what was scored
     * @param reviews what was reviewed
     * @param filings what was filed
     * @param challenges what is challenged
     */
    public ReviewQueue(Scores scores, Reviews reviews, QueuedFilings filings,
            ChallengedDisclosures challenges) {
        this.scores = scores;
        this.reviews = reviews;
        this.filings = filings;
        this.challenges = challenges;
    }

    /**
     * Reads on.
     *
     * @param filter what is asked for
     * @param after the item that the reader has last; none for the first page
     * @param limit at most so many
     * @return in the queue's order
     */
    public List<QueueItem> page(QueueFilter filter, @Nullable Place after, int limit) {
        return items().stream().filter(filter).sorted(ORDER)
                .filter(item -> after == null || after.isBefore(item)).limit(limit).toList();
    }

    private List<QueueItem> items() {
        Map<ReviewId, Review> touched = new HashMap<>();
        reviews.all().forEach(review -> touched.put(review.id(), review));
        Map<ReviewId, List<Score>> scored = new HashMap<>();
        Map<String, Integer> newest = new HashMap<>();
        scores.heads().stream().filter(score -> score.id().equals(
                score.methodology().scoreOf(score.disclosure(), score.version()))).forEach(score -> {
                    newest.merge(score.disclosure(), score.version(), Math::max);
                    scored.computeIfAbsent(new ReviewId(score.disclosure(), score.version()),
                            _ -> new ArrayList<>()).add(score);
                });
        scored.keySet().removeIf(id -> !touched.containsKey(id)
                && newest.getOrDefault(id.disclosure(), 0) != id.version());
        Map<Long, Facets> facets = filings
                .at(scored.values().stream().map(each -> each.getFirst().position()).toList());
        Map<String, Integer> challenged = challenges.open();
        return scored.entrySet().stream()
                .map(each -> item(each.getKey(), each.getValue(), touched.get(each.getKey()),
                        facets.getOrDefault(each.getValue().getFirst().position(), Facets.UNKNOWN),
                        challenged.getOrDefault(each.getKey().disclosure(), 0)))
                .toList();
    }

    private static QueueItem item(ReviewId id, List<Score> scored, @Nullable Review review, Facets facets,
            int challenges) {
        Score first = scored.getFirst();
        int gap = scored.stream().flatMap(score -> score.results().values().stream())
                .mapToInt(ReviewQueue::gap)
                .max().orElse(0);
        return new QueueItem(id, first.company(), first.position(), first.asOf(),
                scored.stream().map(score -> score.methodology().id() + "/" + score.methodology().version())
                        .sorted()
                        .toList(),
                facets, new Urgency(gap, facets.findings(), challenges),
                review == null ? new ReviewState.Open().wire() : review.state().wire(),
                review == null ? null : review.reviewer().orElse(null));
    }

    private static int gap(Result result) {
        Result.ExactNumber claimed = result.numbers().get("claimed");
        Result.ExactNumber evidenced = result.numbers().get("evidenced");
        return claimed == null || evidenced == null
                ? 0
                : Math.max(0, claimed.rounded() - evidenced.rounded());
    }

    /**
     * A place in the queue.
     *
     * @param urgency of the item there
     * @param position of the item there
     */
    public record Place(Urgency urgency, long position) {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::urgency, Urgency.ORDER)
                .thenComparingLong(Place::position);

        /** Where an item stands. */
        public static Place of(QueueItem item) {
            return new Place(item.urgency(), item.position());
        }

        /** Reads what {@link #toString} wrote; none if it did not write that. */
        public static @Nullable Place parse(String text) {
            Matcher matcher = CURSOR.matcher(text);
            return matcher.matches()
                    ? new Place(new Urgency(Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))), Long.parseLong(matcher.group(4)))
                    : null;
        }

        boolean isBefore(QueueItem item) {
            return ORDER.compare(this, of(item)) < 0;
        }

        @Override
        public String toString() {
            return urgency.gap() + "-" + urgency.findings() + "-" + urgency.challenges() + "-" + position;
        }

    }

}
