package org.candour.scoring.reviews;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.scoring.reviews.QueuedFilings.Facets;
import org.candour.scoring.reviews.ReviewQueue.Place;
import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.InMemoryScores;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.Result;
import org.candour.scoring.scores.Result.ExactNumber;
import org.candour.scoring.scores.Score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.reviews.ReviewBench.ANN;

class ReviewQueueTest {

    private static final QueueFilter ALL = new QueueFilter(null, null, null, null, null);

    private final InMemoryScores scores = new InMemoryScores();

    private final InMemoryReviews reviews = new InMemoryReviews();

    private final Map<Long, Facets> facets = new HashMap<>();

    private final Map<String, Integer> challenges = new HashMap<>();

    private final ReviewQueue queue = new ReviewQueue(scores, reviews, _ -> facets, () -> challenges);

    @Test
    void bringsTheWidestGapFirstAndThenWhatWasFiledFirst() {
        score("a", 1, 3, "candour", 80, 50);
        score("b", 1, 2, "candour", 90, 20);
        score("c", 1, 1, "candour", 40, 10);
        score("c", 1, 1, "other", 10, 90);

        assertThat(page(ALL, null, 9)).extracting(item -> item.id().disclosure()).containsExactly("b", "c",
                "a");
        assertThat(page(ALL, null, 9)).extracting(item -> item.urgency().gap()).containsExactly(70, 30, 30);
        assertThat(page(ALL, null, 9).get(1).methodologies()).containsExactly("candour/1", "other/1");
    }

    @Test
    void bringsMoreFindingsAndThenMoreChallengesFirstWhereGapsAreEqual() {
        for (int position = 1; position <= 4; position++) {
            score("f" + position, 1, position, "candour", 80, 50);
        }
        facets.put(2L, new Facets(List.of(), 1));
        facets.put(3L, new Facets(List.of(), 2));
        facets.put(4L, new Facets(List.of(), 1));
        challenges.put("f4", 1);
        challenges.put("f1", 9);

        List<QueueItem> all = page(ALL, null, 9);
        assertThat(all).extracting(QueueItem::position).containsExactly(3L, 4L, 2L, 1L);
        for (int at = 0; at < 4; at++) {
            assertThat(page(ALL, Place.parse(Place.of(all.get(at)).toString()), 9))
                    .isEqualTo(all.subList(at + 1, 4));
        }
    }

    @Test
    void goesOnBehindAPlace() {
        score("a", 1, 1, "candour", 80, 50);
        score("b", 1, 2, "candour", 80, 50);
        score("c", 1, 3, "candour", 80, 50);
        List<QueueItem> first = page(ALL, null, 2);

        assertThat(page(ALL, Place.parse(Place.of(first.getLast()).toString()), 2))
                .extracting(item -> item.id().disclosure()).containsExactly("c");
        assertThat(Place.parse("x")).isNull();
        assertThat(Place.parse("9-9-1")).isNull();
    }

    @Test
    void hasTheNewestVersionAndWhatSomebodyTouched() {
        score("a", 1, 1, "candour", 80, 50);
        score("a", 2, 2, "candour", 80, 60);
        assertThat(page(ALL, null, 9)).extracting(item -> item.id().version()).containsExactly(2);

        ReviewId first = new ReviewId("a", 1);
        Review untouched = Review.untouched(first, "acme");
        reviews.keep(
                untouched.next(new ReviewState.Assigned(untouched.pseudonyms().name(ANN.acting()), null)));

        assertThat(page(ALL, null, 9)).extracting(QueueItem::state).containsExactly("assigned", "open");
    }

    @Test
    void leavesOutScoresThatCameOfAReview() {
        score("a", 1, 1, "candour", 80, 50);
        MethodologyReference rules = new MethodologyReference("candour", "1", "sha256:x");
        add("a:1:candour:1:reviewed:1", "a", 1, 1, rules, 100, 0);

        assertThat(page(ALL, null, 9)).extracting(item -> item.urgency().gap()).containsExactly(30);
    }

    @Test
    void findsWhatIsAskedFor() {
        score("a", 1, 1, "candour", 80, 50);
        score("b", 1, 2, "other", 80, 50);
        Review untouched = Review.untouched(new ReviewId("b", 1), "acme");
        reviews.keep(
                untouched.next(new ReviewState.Assigned(untouched.pseudonyms().name(ANN.acting()), null)));

        facets.put(1L, new Facets(List.of("cpg/2.0"), 0));
        assertThat(page(new QueueFilter("cpg", null, null, null, null), null, 9)).hasSize(1);
        assertThat(page(new QueueFilter("cpg/2.0", null, null, null, null), null, 9)).hasSize(1);
        assertThat(page(new QueueFilter("cpg/1.0", null, null, null, null), null, 9)).isEmpty();
        assertThat(page(new QueueFilter("cp", null, null, null, null), null, 9)).isEmpty();
        assertThat(page(new QueueFilter(null, "candour/1", null, null, null), null, 9)).hasSize(1);
        assertThat(page(new QueueFilter(null, null, "acme", null, null), null, 9)).hasSize(2);
        assertThat(page(new QueueFilter(null, null, "globex", null, null), null, 9)).isEmpty();
        assertThat(page(new QueueFilter(null, null, null, "assigned", null), null, 9)).hasSize(1);
        assertThat(page(new QueueFilter(null, null, null, null, "user:ann"), null, 9)).hasSize(1);
        assertThat(page(new QueueFilter(null, null, null, null, "user:ben"), null, 9)).isEmpty();
    }

    private List<QueueItem> page(QueueFilter filter, @Nullable Place after, int limit) {
        return queue.page(filter, after, limit);
    }

    private void score(String disclosure, int version, long position, String methodology, int claimed,
            int evidenced) {
        MethodologyReference rules = new MethodologyReference(methodology, "1", "sha256:x");
        add(rules.scoreOf(disclosure, version), disclosure, version, position, rules, claimed, evidenced);
    }

    private void add(String id, String disclosure, int version, long position, MethodologyReference rules,
            int claimed, int evidenced) {
        Result result = new Result(new TreeMap<>(Map.of("claimed", new ExactNumber("" + claimed, claimed),
                "evidenced", new ExactNumber("" + evidenced, evidenced))));
        scores.add(List.of(new ExplainedScore(
                new Score(id, disclosure, version, position, "acme", rules,
                        new TreeMap<>(Map.of("it", result)),
                        Instant.parse("2026-03-01T12:00:00Z"), false, "sha256:y", "2"),
                new byte[0], "sha256:z")));
    }

}
