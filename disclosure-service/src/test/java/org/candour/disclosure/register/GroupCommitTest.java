package org.candour.disclosure.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupCommitTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Test
    void givesDensePositionsToConcurrentSubmissions() throws Exception {
        InMemoryEntries entries = new InMemoryEntries();
        ConcurrentLinkedQueue<Entry> told = new ConcurrentLinkedQueue<>();
        try (GroupCommit register = new GroupCommit(entries, () -> 0, List.of(told::addAll), PATIENCE)) {
            List<Entry> filed = file(200, register);

            assertThat(entries.positions()).containsExactlyElementsOf(upTo(200));
            assertThat(filed).allSatisfy(entry -> assertThat(entries.find(entry.filing().disclosure(), 1))
                    .contains(entry));
            assertThat(told).extracting(Entry::position).containsExactlyElementsOf(upTo(200));
        }
    }

    @Test
    void sharesOneSequenceWithAnotherReplica() throws Exception {
        InMemoryEntries entries = new InMemoryEntries();
        try (GroupCommit one = new GroupCommit(entries, () -> 0, List.of(), PATIENCE);
                GroupCommit other = new GroupCommit(entries, () -> 0, List.of(), PATIENCE)) {
            file(300, one, other);

            assertThat(entries.positions()).containsExactlyElementsOf(upTo(300));
        }
    }

    @Test
    void findsItsPlaceWhateverTheHintWas() {
        InMemoryEntries entries = new InMemoryEntries();
        for (int taken = 0; taken < 50; taken++) {
            try (GroupCommit register = new GroupCommit(entries, () -> 3, List.of(), PATIENCE)) {
                if (taken >= 3) {
                    assertThat(register.append(FilingSamples.filing()).position()).isEqualTo(taken + 1);
                } else {
                    entries.insert(taken + 1, List.of(FilingSamples.filing()));
                }
            }
        }
    }

    @Test
    void filesAVersionOnceHoweverOftenItIsAppended() throws Exception {
        InMemoryEntries entries = new InMemoryEntries();
        UUID disclosure = UUID.randomUUID();
        try (GroupCommit one = new GroupCommit(entries, () -> 0, List.of(), PATIENCE);
                GroupCommit other = new GroupCommit(entries, () -> 0, List.of(), PATIENCE);
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Entry>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                GroupCommit register = i % 2 == 0 ? one : other;
                answers.add(clients.submit(() -> register.append(FilingSamples.filing(disclosure))));
                answers.add(clients.submit(() -> register.append(FilingSamples.filing())));
            }
            List<Entry> same = new ArrayList<>();
            for (Future<Entry> answer : answers) {
                if (answer.get().filing().disclosure().equals(disclosure)) {
                    same.add(answer.get());
                }
            }
            assertThat(same).hasSize(40).containsOnly(same.getFirst());
            assertThat(entries.positions()).containsExactlyElementsOf(upTo(41));
        }
    }

    @Test
    void settlesByTheUniqueKeyWhatAnUnansweredInsertDid() throws Exception {
        UnsureEntries entries = new UnsureEntries();
        try (GroupCommit register = new GroupCommit(entries, () -> 0, List.of(), PATIENCE)) {
            List<Entry> filed = file(60, register);

            assertThat(entries.positions()).containsExactlyElementsOf(upTo(60));
            assertThat(filed).extracting(Entry::position).doesNotHaveDuplicates();
            assertThat(entries.unanswered).isTrue();
        }
    }

    @Test
    void saysSoWhenTheStoreStaysAway() {
        InMemoryEntries away = new InMemoryEntries() {

            @Override
            public synchronized Inserted insert(long first, List<Filing> filings) {
                throw new RegisterUnavailable("away", null);
            }
        };
        try (GroupCommit register = new GroupCommit(away, () -> 0, List.of(), Duration.ofMillis(200))) {
            assertThatThrownBy(() -> register.append(FilingSamples.filing()))
                    .isInstanceOf(RegisterUnavailable.class);
        }
    }

    @Test
    void waitsForAStoreThatDoesNotSayWhereItIs() {
        InMemoryRelayProgress progress = new InMemoryRelayProgress();
        progress.moveTo(2);
        InMemoryEntries entries = new InMemoryEntries();
        entries.insert(1, List.of(FilingSamples.filing(), FilingSamples.filing()));
        progress.away(2);
        try (GroupCommit register = new GroupCommit(entries, progress::upTo, List.of(), PATIENCE)) {
            assertThat(register.append(FilingSamples.filing()).position()).isEqualTo(3);
        }
        assertThat(progress.stillAway()).isZero();
    }

    @Test
    void looksFurtherUpWhenAnotherReplicaHasTakenItsPositions() {
        InMemoryEntries entries = new InMemoryEntries();
        try (GroupCommit register = new GroupCommit(entries, () -> 0, List.of(), PATIENCE)) {
            assertThat(register.append(FilingSamples.filing()).position()).isEqualTo(1);
            entries.insert(2, Stream.generate(FilingSamples::filing).limit(37).toList());

            assertThat(register.append(FilingSamples.filing()).position()).isEqualTo(39);
            assertThat(entries.positions()).containsExactlyElementsOf(upTo(39));
        }
    }

    private static List<Entry> file(int count, GroupCommit... replicas) throws Exception {
        List<Entry> filed = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Entry>> answers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                GroupCommit replica = replicas[i % replicas.length];
                answers.add(clients.submit(() -> replica.append(FilingSamples.filing())));
            }
            for (Future<Entry> answer : answers) {
                filed.add(answer.get());
            }
        }
        return filed;
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** Every so often inserts some of a batch and then does not answer. */
    private static final class UnsureEntries extends InMemoryEntries {

        private final AtomicBoolean turn = new AtomicBoolean();
        private volatile boolean unanswered;

        @Override
        public synchronized Inserted insert(long first, List<Filing> filings) {
            if (turn.compareAndSet(false, true)) {
                unanswered = true;
                super.insert(first,
                        filings.subList(0, ThreadLocalRandom.current().nextInt(filings.size() + 1)));
                throw new RegisterUnavailable("no answer", null);
            }
            turn.set(false);
            return super.insert(first, filings);
        }
    }
}
