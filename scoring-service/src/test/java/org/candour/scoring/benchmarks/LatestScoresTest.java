package org.candour.scoring.benchmarks;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.MovableClock;
import org.candour.scoring.benchmarks.Standing.Numbered;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.InMemoryPublications;
import org.candour.scoring.scores.InMemoryScores;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.Score;
import org.candour.support.event.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class LatestScoresTest {

    private static final MethodologyReference METHODOLOGY = new MethodologyReference("alpha", "1",
            "sha256:" + "a".repeat(64));

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-02T09:30:00Z"));

    private final InMemoryPublications publications = new InMemoryPublications();

    private final InMemoryScores scores = new InMemoryScores();

    private final InMemoryPublishedScores kept = new InMemoryPublishedScores();

    private final Map<Long, ReceivedFiling> received = new TreeMap<>();

    private final List<Long> workedOut = new CopyOnWriteArrayList<>();

    private CountDownLatch hold = new CountDownLatch(0);

    private final Map<String, ReviewDecisions> decided = new TreeMap<>();

    private final PublishedFilings published = new PublishedFilings() {

        @Override
        public List<Publication> latest(Instant moment) {
            return publications.latest(moment);
        }

        @Override
        public List<PublishedFiling> read(List<Publication> published) {
            return published.stream().map(one -> received.get(one.position()))
                    .map(filing -> new PublishedFiling(filing, new Traits("DE", null, null))).toList();
        }

        @Override
        public Map<String, ReviewDecisions> decided() {
            return Map.copyOf(decided);
        }

    };

    private LatestScores latest = fresh();

    @Test
    void areThereOnceBothAreKnownWhicheverCameFirst() {
        ReceivedFiling scoredFirst = Samples.filing(1);
        ReceivedFiling publishedFirst = Samples.filing(2);
        score(scoredFirst);
        publish(publishedFirst);

        assertThat(seen()).isEmpty();

        publish(scoredFirst);
        score(publishedFirst);

        assertThat(seen()).containsExactly(1L, 2L);
    }

    @Test
    void areThoseAfterTheLastReviewOnceThereIsOne() {
        ReceivedFiling filing = Samples.filing(1);
        score(filing);
        publish(filing);
        assertThat(seen()).containsExactly(1L);

        for (int number = 1; number <= 2; number++) {
            int closing = number;
            decided.put(filing.disclosure() + ":1",
                    new ReviewDecisions(number, number == 1 ? "AQEB" : "AgEB", Decisions.NONE));
            assertThat(seen()).containsExactly(1L);
            assertThat(latest.by(rules())).singleElement()
                    .satisfies(score -> assertThat(score.standings().get("total"))
                            .isEqualTo(new Numbered(BigDecimal.valueOf(closing), null)));
        }
        latest = fresh();
        assertThat(seen()).containsExactly(1L);
        assertThat(workedOut).hasSize(3);
    }

    @Test
    void haveTheLatestPublishedVersionOnly() {
        ReceivedFiling first = Samples.filing(1);
        ReceivedFiling second = Samples.filing(Samples.ACME, first.disclosure(), 2, 5);
        ReceivedFiling third = Samples.filing(Samples.ACME, first.disclosure(), 3, 9);
        List.of(first, second, third).forEach(this::score);
        publish(first);
        assertThat(seen()).containsExactly(1L);

        publish(second);

        assertThat(seen()).containsExactly(5L);
    }

    @Test
    void doNotGoBackToAVersionWhileTheLatestIsNotScored() {
        ReceivedFiling first = Samples.filing(1);
        ReceivedFiling second = Samples.filing(Samples.ACME, first.disclosure(), 2, 5);
        score(first);
        publish(first);
        publish(second);

        assertThat(seen()).isEmpty();
    }

    @Test
    void areWorkedOutOnceAlsoAfterARestartAndAReplay() {
        ReceivedFiling filing = Samples.filing(1);
        score(filing);
        publish(filing);
        seen();
        score(filing);
        publish(filing);
        seen();
        latest = fresh();

        assertThat(seen()).containsExactly(1L);
        assertThat(workedOut).containsExactly(1L);
    }

    @Test
    void areLookedAtAnewAfterAWhile() {
        ReceivedFiling filing = Samples.filing(1);
        score(filing);
        publish(filing);
        assertThat(latest.by(rules())).hasSize(1);
        ReceivedFiling other = Samples.filing(2);
        score(other);
        publish(other);
        assertThat(latest.by(rules())).hasSize(1);
        clock.pass(LatestScores.KEPT);
        assertThat(latest.by(rules())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areTheSameInWhicheverOrderEventsCome(long seed) {
        List<Runnable> events = new ArrayList<>();
        for (long position = 1; position <= 12; position++) {
            ReceivedFiling filing = Samples.filing("company-" + position % 5, "disclosure-" + position % 4,
                    (int) position, position);
            received.put(position, filing);
            events.add(() -> score(filing));
            if (position % 3 > 0) {
                events.add(() -> publish(filing));
            }
        }
        Random random = new Random(seed);
        Collections.shuffle(events, random);

        events.forEach(event -> {
            event.run();
            if (random.nextBoolean()) {
                seen();
            }
        });

        assertThat(seen()).containsExactly(5L, 8L, 10L, 11L);
    }

    @Test
    void areWorkedOutOnceForACrowdThatDoesNotWait() {
        ReceivedFiling filing = Samples.filing(1);
        score(filing);
        publish(filing);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        hold = mayGoOn;
        latest = new LatestScores(published, kept, scores, clock, () -> new SharedWork<>(Duration.ZERO));

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> latest.by(rules())).isInstanceOf(Unavailable.class);
        }
        mayGoOn.countDown();

        await().ignoreException(Unavailable.class).until(() -> latest.by(rules()).size() == 1);
        assertThat(workedOut).containsExactly(1L);
    }

    private void waitForTheLatch() {
        try {
            hold.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<Long> seen() {
        clock.pass(Duration.ofMinutes(1));
        return latest.by(rules()).stream().map(PublishedScore::position).sorted().toList();
    }

    private void score(ReceivedFiling filing) {
        received.put(filing.position(), filing);
        Score score = new Score(METHODOLOGY.scoreOf(filing.disclosure(), filing.version()),
                filing.disclosure(), filing.version(), filing.position(), filing.company(), METHODOLOGY,
                new TreeMap<>(), filing.submittedAt(), false, filing.digest(), "2");
        scores.add(List.of(new ExplainedScore(score, "{}".getBytes(StandardCharsets.UTF_8),
                filing.digest())));
    }

    private void publish(ReceivedFiling filing) {
        publications.keep(List.of(new Publication(filing.disclosure(), filing.version(), filing.position(),
                filing.company(), filing.submittedAt())));
    }

    private LatestScores fresh() {
        return new LatestScores(published, kept, scores, clock);
    }

    private Rules rules() {
        return new Rules() {

            @Override
            public MethodologyReference reference() {
                return METHODOLOGY;
            }

            @Override
            public List<String> results() {
                return List.of("total");
            }

            @Override
            public SortedMap<String, Standing> standings(ReceivedFiling filing,
                    @Nullable ReviewDecisions review) {
                waitForTheLatch();
                workedOut.add(filing.position());
                return new TreeMap<>(Map.of("total",
                        new Numbered(review == null ? BigDecimal.TEN : BigDecimal.valueOf(review.number()),
                                null)));
            }

        };
    }

}
