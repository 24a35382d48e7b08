package org.candour.scoring.benchmarks.tables;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.MovableClock;
import org.candour.scoring.benchmarks.PublishedFilings;
import org.candour.scoring.benchmarks.SharedWork;
import org.candour.scoring.benchmarks.Traits;
import org.candour.scoring.benchmarks.tables.YearlyTable.Row;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.scores.InMemoryPublications;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.Samples;
import org.candour.support.event.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ReadTablesTest {

    // samples are of this form, and of periods that end in 2025
    private static final TableId TABLE = new TableId(new FormRef("sample", "1"), 2025);

    private static final Instant IN_TIME = TABLE.closes().minusNanos(1);

    private final MovableClock clock = new MovableClock(Instant.parse("2027-01-08T00:00:00Z"));

    private final InMemoryPublications publications = new InMemoryPublications();

    private final Map<Long, PublishedFilings.PublishedFiling> filings = new TreeMap<>();

    private final Map<Long, Set<String>> shown = new HashMap<>();

    private final AtomicInteger judged = new AtomicInteger();

    private CountDownLatch hold = new CountDownLatch(0);

    private final InMemoryYearlyTables kept = new InMemoryYearlyTables();

    private final ReadTables tables = new ReadTables(kept, new Told(), new Published(), clock);

    @ParameterizedTest
    @CsvSource({"3,3,true", "4,3,true", "3,2,false", "2,3,false", "0,6,false", "6,0,false"})
    void haveACellWhereThreeDoAndThreeDoNot(int doIt, int doNot, boolean stands) {
        IntStream.range(0, doIt).forEach(_ -> publish("10-49", Set.of("2.A"), IN_TIME));
        IntStream.range(0, doNot).forEach(_ -> publish("10-49", Set.of(), IN_TIME));

        Row row = table().cohorts().getFirst();

        assertThat(row.n()).isEqualTo(doIt + doNot);
        assertThat(row.shows()).isEqualTo(stands ? Map.of("2.A", doIt) : Map.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverHaveACellOfFewAndCountACompanyInOneCohort(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, 40)
                .forEach(_ -> publish(List.of("10-49", "250-999", "10000+").get(random.nextInt(3)),
                        random.nextBoolean() ? Set.of("2.A", "3.F") : Set.of("4.A"), IN_TIME));

        assertThat(table().cohorts()).hasSize(3)
                .allSatisfy(row -> assertThat(row.shows().values())
                        .allSatisfy(count -> assertThat(count).isBetween(3, row.n() - 3)));
        assertThat(table().cohorts().stream().mapToInt(Row::n).sum()).isEqualTo(40);
    }

    @Test
    void areMadeOnceWhateverIsPublishedLater() {
        IntStream.range(0, 6).forEach(i -> publish("10-49", i < 3 ? Set.of("2.A") : Set.of(), IN_TIME));
        YearlyTable first = table();

        publish("10-49", Set.of("2.A"), IN_TIME);
        clock.pass(Duration.ofDays(400));

        assertThat(table()).isEqualTo(first);
        assertThat(first.cohorts().getFirst().n()).isEqualTo(6);
    }

    @Test
    void areNotKeptWhereNothingWasPublishedInTime() {
        publish("10-49", Set.of(), TABLE.closes());

        assertThat(table().cohorts()).extracting(Row::n).containsOnly(0);
        assertThat(kept.find(TABLE)).isEmpty();
    }

    @Test
    void holdWhatWasPublishedInTime() {
        publish("10-49", Set.of(), IN_TIME);
        publish("10-49", Set.of(), TABLE.closes());

        assertThat(table().cohorts().getFirst().n()).isEqualTo(1);
    }

    @Test
    void areNotThereBeforeTheyAreDue() {
        clock.pass(Duration.ofNanos(-1));

        assertThat(tables.of(TABLE)).isEmpty();
        assertThat(TABLE.due()).isEqualTo(LocalDate.of(2027, 1, 8));
    }

    @Test
    void countACompanyOnceAndNoneThatDidNotSayItsSize() {
        publish("a", "10-49", Set.of(), IN_TIME);
        publish("a", "10000+", Set.of(), IN_TIME);
        publish("b", null, Set.of(), IN_TIME);

        assertThat(table().cohorts()).extracting(Row::n).containsExactly(0, 0, 1);
    }

    @Test
    void areOfOneYearAndForm() {
        publish("10-49", Set.of(), IN_TIME);
        clock.pass(Duration.ofDays(400));

        assertThat(tables.of(new TableId(TABLE.form(), 2026)).orElseThrow().cohorts())
                .allSatisfy(row -> assertThat(row.n()).isZero());
        assertThat(tables.of(new TableId(new FormRef("sample", "2"), 2025)).orElseThrow().cohorts())
                .allSatisfy(row -> assertThat(row.n()).isZero());
    }

    @Test
    void areMadeOnceForACrowdThatDoesNotWait() {
        publish("10-49", Set.of(), IN_TIME);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        hold = mayGoOn;
        ReadTables hurried = new ReadTables(new InMemoryYearlyTables(), new Told(), new Published(), clock,
                () -> new SharedWork<>(Duration.ZERO));

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> hurried.of(TABLE)).isInstanceOf(Unavailable.class);
        }
        mayGoOn.countDown();

        await().ignoreException(Unavailable.class).until(() -> hurried.of(TABLE).isPresent());
        assertThat(judged).hasValue(1);
    }

    private void waitForTheLatch() {
        try {
            hold.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private YearlyTable table() {
        return tables.of(TABLE).orElseThrow();
    }

    private void publish(String sizeBand, Set<String> shows, Instant when) {
        publish("company-" + filings.size(), sizeBand, shows, when);
    }

    private void publish(String company, @Nullable String sizeBand, Set<String> shows, Instant when) {
        long position = filings.size() + 1L;
        ReceivedFiling filing = Samples.filing(company, "disclosure-" + position, 1, position);
        filings.put(position, new PublishedFilings.PublishedFiling(filing, new Traits("DE", null, sizeBand)));
        shown.put(position, shows);
        publications.keep(List.of(new Publication(filing.disclosure(), 1, position, company, when)));
    }

    private final class Published implements PublishedFilings {

        @Override
        public List<Publication> latest(Instant moment) {
            return publications.latest(moment);
        }

        @Override
        public List<PublishedFiling> read(List<Publication> published) {
            return published.stream().map(one -> Objects.requireNonNull(filings.get(one.position())))
                    .toList();
        }

    }

    private final class Told implements Practices, Practices.Declared {

        @Override
        public Optional<Declared> of(FormRef form) {
            return Optional.of(this);
        }

        @Override
        public MethodologyReference methodology() {
            return new MethodologyReference("candour", "1", "sha256:" + "a".repeat(64));
        }

        @Override
        public Set<String> shownBy(ReceivedFiling filing) {
            waitForTheLatch();
            judged.incrementAndGet();
            return shown.getOrDefault(filing.position(), Set.of());
        }

    }

}
