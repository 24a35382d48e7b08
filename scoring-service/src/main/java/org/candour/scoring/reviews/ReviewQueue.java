package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.scores.Result;
import org.candour.scoring.scores.Score;
import org.candour.scoring.scores.Scores;

/**
 * What there is to review: the newest version of each disclosure that is scored, and every version that somebody has
 * touched. The widest gap between claimed and evidenced comes first, then what was filed first. Not for hot paths: it
 * reads the numbers of all scores.
 */
public final class ReviewQueue {

    private static final Comparator<QueueItem> ORDER = Comparator.comparingInt(QueueItem::gap).reversed()
            .thenComparingLong(QueueItem::position);

    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,3})-([0-9]{1,18})");

    private final Scores scores;

    private final Reviews reviews;

    /**
     * Reads from these.
     *
     * @param scores what was scored
     * @param reviews what was reviewed
     */
    public ReviewQueue(Scores scores, Reviews reviews) {
        this.scores = scores;
        this.reviews = reviews;
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
        Map<ReviewId, List<Score>> filings = new HashMap<>();
        Map<String, Integer> newest = new HashMap<>();
        scores.heads().stream().filter(score -> score.id().equals(
                score.methodology().scoreOf(score.disclosure(), score.version()))).forEach(score -> {
                    newest.merge(score.disclosure(), score.version(), Math::max);
                    filings.computeIfAbsent(new ReviewId(score.disclosure(), score.version()),
                            _ -> new ArrayList<>()).add(score);
                });
        List<QueueItem> items = new ArrayList<>();
        filings.forEach((id, scored) -> {
            Review review = touched.get(id);
            if (review != null || newest.getOrDefault(id.disclosure(), 0) == id.version()) {
                items.add(item(id, scored, review));
            }
        });
        return items;
    }

    private static QueueItem item(ReviewId id, List<Score> scored, @Nullable Review review) {
        Score first = scored.getFirst();
        return new QueueItem(id, first.company(), first.position(), first.asOf(),
                scored.stream().map(score -> score.methodology().id() + "/" + score.methodology().version())
                        .sorted()
                        .toList(),
                scored.stream().flatMap(score -> score.results().values().stream()).mapToInt(ReviewQueue::gap)
                        .max()
                        .orElse(0),
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
     * @param gap of the item there
     * @param position of the item there
     */
    public record Place(int gap, long position) {

        /** Where an item stands. */
        public static Place of(QueueItem item) {
            return new Place(item.gap(), item.position());
        }

        /** Reads what {@link #toString} wrote; none if it did not write that. */
        public static @Nullable Place parse(String text) {
            Matcher matcher = CURSOR.matcher(text);
            return matcher.matches()
                    ? new Place(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2)))
                    : null;
        }

        boolean isBefore(QueueItem item) {
            return item.gap() < gap || (item.gap() == gap && item.position() > position);
        }

        @Override
        public String toString() {
            return gap + "-" + position;
        }

    }

}
