package org.candour.disclosure.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class ReplayEventsTest {

    private static final int PATIENCE_IN_RESTS = 20;

    private final InMemoryEntries entries = new InMemoryEntries();
    private final List<Duration> rests = new ArrayList<>();
    private final BlockingQueue<Long> sent = new LinkedBlockingQueue<>();
    private int failures;
    private boolean laterIsTold;

    private int send(List<RegisterEvent> events) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the broker is away");
        }
        events.forEach(event -> sent.add(event.position()));
        return events.size();
    }

    /** Of each disclosure something was told later, as if at a position of a thousand more. */
    private List<RegisterEvent> later(Collection<UUID> disclosures) {
        return laterIsTold
                ? entries.events(1, 100).stream().filter(event -> disclosures.contains(event.disclosure()))
                        .map(event -> new RegisterEvent(1000 + event.position(), event.id() + ":later",
                                event.disclosure(), "later", event.company(), event.time(), "{}"))
                        .toList()
                : List.of();
    }

    @Test
    void tellsWithFilingsWhatWasToldOfThemLater() throws Exception {
        file(3);
        laterIsTold = true;
        failures = 1;
        try (ReplayEvents replay = new ReplayEvents(entries, this::later, this::send, rests::add)) {
            replay.from(2);
            for (long position : List.of(2L, 3L, 1002L, 1003L)) {
                assertThat(sent.poll(20, TimeUnit.SECONDS)).isEqualTo(position);
            }
        }
    }

    @Test
    void waitsLongerEachTimeUntilTheBrokerIsBack() throws Exception {
        file(3);
        failures = 12;
        try (ReplayEvents replay = new ReplayEvents(entries, this::later, this::send, rests::add)) {
            replay.from(2);
            assertThat(sent.poll(20, TimeUnit.SECONDS)).isEqualTo(2);
            assertThat(sent.poll(20, TimeUnit.SECONDS)).isEqualTo(3);
        }
        assertThat(rests).hasSize(12).isSorted().startsWith(Duration.ofMillis(100), Duration.ofMillis(200))
                .endsWith(Duration.ofSeconds(5));
    }

    @Test
    void endsAfterAMinuteAndSaysWhere(CapturedOutput output) {
        file(3);
        failures = Integer.MAX_VALUE;
        try (ReplayEvents replay = new ReplayEvents(entries, this::later, this::send, rests::add)) {
            replay.from(2);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> output.getAll().contains("ended at position 2;"));
        }
        assertThat(rests).hasSizeBetween(10, PATIENCE_IN_RESTS);
        assertThat(rests.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofSeconds(50),
                Duration.ofSeconds(70));
    }

    @Test
    void endsWhenItIsInterruptedAndSaysWhere(CapturedOutput output) {
        file(1);
        failures = Integer.MAX_VALUE;
        try (ReplayEvents replay = new ReplayEvents(entries, this::later, this::send, _ -> {
            throw new InterruptedException();
        })) {
            replay.from(1);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> output.getAll().contains("ended at position 1;"));
        }
    }

    private void file(int count) {
        for (int i = 0; i < count; i++) {
            entries.insert(i + 1L, List.of(FilingSamples.filing()));
        }
    }
}
