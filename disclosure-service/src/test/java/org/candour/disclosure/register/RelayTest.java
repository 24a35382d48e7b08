package org.candour.disclosure.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RelayTest {

    private final InMemoryEntries entries = new InMemoryEntries();
    private final FreshEvents fresh = new FreshEvents();
    private final List<Long> sent = new ArrayList<>();
    private final InMemoryRelayProgress progress = new InMemoryRelayProgress();
    private int takes = Integer.MAX_VALUE;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Relay relay = relay();

    @Test
    void sendsWhatIsThereInOrderAndSavesHowFarItCame() {
        fill(250);

        runUntilIdle();

        assertThat(sent).containsExactlyElementsOf(upTo(250));
        assertThat(progress.upTo()).isEqualTo(250);
    }

    @Test
    void startsAgainBehindWhatWasAcknowledged() {
        fill(30);
        takes = 12;
        assertThatThrownBy(relay::step).isInstanceOf(RegisterUnavailable.class);
        assertThat(progress.upTo()).isEqualTo(12);

        takes = Integer.MAX_VALUE;
        runUntilIdle();

        assertThat(sent.subList(12, sent.size())).containsExactlyElementsOf(
                LongStream.rangeClosed(13, 30).boxed().toList());
    }

    @Test
    void goesOnFromMemoryAndFillsGapsFromTheRegister() {
        List<Filing> filings = fill(6);
        fresh.add(List.of(new Entry(1, filings.get(0)), new Entry(2, filings.get(1))));
        // position 3 and 4 were filed by another replica
        fresh.add(List.of(new Entry(5, filings.get(4)), new Entry(6, filings.get(5))));

        runUntilIdle();

        assertThat(sent).containsExactlyElementsOf(upTo(6));
    }

    @Test
    void asksWhereItIsWhenAnotherMayHaveHadTheTurn() {
        fill(5);
        runUntilIdle();
        fill(5);
        progress.moveTo(9);
        now = now.plus(Duration.ofSeconds(10));

        runUntilIdle();

        assertThat(sent).containsExactly(1L, 2L, 3L, 4L, 5L, 10L);
    }

    private Relay relay() {
        return new Relay(entries, fresh, progress, events -> {
            int taken = Math.min(takes, events.size());
            events.subList(0, taken).forEach(event -> sent.add(event.position()));
            return taken;
        }, new Clock() {

            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
    }

    private void runUntilIdle() {
        boolean more = true;
        while (more) {
            more = relay.step();
        }
        relay.step();
    }

    private List<Filing> fill(int count) {
        List<Filing> filings = Stream.generate(FilingSamples::filing).limit(count).toList();
        entries.insert(entries.positions().size() + 1L, filings);
        return filings;
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
