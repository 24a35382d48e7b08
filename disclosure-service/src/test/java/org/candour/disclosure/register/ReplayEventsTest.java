package org.candour.disclosure.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    private int send(List<RegisterEvent> events) {
        if (failures > 0) {
            failures--;
            throw new IllegalStateException("the broker is away");
        }
        events.forEach(event -> sent.add(event.position()));
        return events.size();
    }

    @Test
    void waitsLongerEachTimeUntilTheBrokerIsBack() throws Exception {
        file(3);
        failures = 12;
        try (ReplayEvents replay = new ReplayEvents(entries, this::send, rests::add)) {
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
        try (ReplayEvents replay = new ReplayEvents(entries, this::send, rests::add)) {
            replay.from(2);
            await().until(() -> output.getAll().contains("ended at position 2;"));
        }
        assertThat(rests).hasSizeBetween(10, PATIENCE_IN_RESTS);
        assertThat(rests.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofSeconds(50),
                Duration.ofSeconds(70));
    }

    @Test
    void endsWhenItIsInterruptedAndSaysWhere(CapturedOutput output) {
        file(1);
        failures = Integer.MAX_VALUE;
        try (ReplayEvents replay = new ReplayEvents(entries, this::send, _ -> {
            throw new InterruptedException();
        })) {
            replay.from(1);
            await().until(() -> output.getAll().contains("ended at position 1;"));
        }
    }

    private void file(int count) {
        for (int i = 0; i < count; i++) {
            entries.insert(i + 1L, List.of(FilingSamples.filing()));
        }
    }
}
