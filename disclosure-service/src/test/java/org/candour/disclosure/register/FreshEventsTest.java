package org.candour.disclosure.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreshEventsTest {

    private static final int LARGE = 1 << 20;

    private final FreshEvents fresh = new FreshEvents();

    @Test
    void givesWhatFollowsWithoutAGapAndForgetsIt() {
        fresh.add(List.of(entry(1, 10), entry(2, 10), entry(4, 10)));

        assertThat(fresh.take(1, 10)).extracting(RegisterEvent::position).containsExactly(1L, 2L);
        assertThat(fresh.take(1, 10)).isEmpty();
        assertThat(fresh.has(4)).isTrue();
    }

    @Test
    void forgetsEverythingWhenNobodyTakesIt() {
        for (int position = 1; position <= 18; position++) {
            fresh.add(List.of(entry(position, LARGE)));
        }

        assertThat(fresh.has(1)).isFalse();
        assertThat(fresh.has(18)).isTrue();
    }

    @Test
    void countsOnlyWhatItStillHas() {
        for (int position = 1; position <= 100; position++) {
            fresh.add(List.of(entry(position, LARGE), entry(position + 1, LARGE)));
            assertThat(fresh.take(position, 1)).hasSize(1);
        }

        assertThat(fresh.has(101)).isTrue();
    }

    private static Entry entry(long position, int characters) {
        return new Entry(position, new Filing(UUID.randomUUID(), 1, 1, "GB-COH-1", "client:acme",
                Instant.EPOCH, "sha256:0", "{" + "x".repeat(characters) + "}", "{}"));
    }
}
