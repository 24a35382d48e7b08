package org.candour.scoring.benchmarks;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.candour.support.event.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SharedWorkTest {

    private final AtomicInteger begun = new AtomicInteger();

    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void isDoneOnceHoweverManyAskAndGoesOnWhereTheyGiveUp() {
        CountDownLatch ended = new CountDownLatch(1);
        SharedWork<String> work = new SharedWork<>(Duration.ZERO);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> work.result(() -> {
                begun.incrementAndGet();
                mayEnd.await();
                ended.countDown();
                return "done";
            })).isInstanceOf(Unavailable.class);
        }
        mayEnd.countDown();

        assertThat(ended).satisfies(CountDownLatch::await);
        assertThat(begun).hasValue(1);
    }

    @Test
    void isDoneAgainForWhoAsksLater() {
        SharedWork<Integer> work = new SharedWork<>();

        assertThat(work.result(begun::incrementAndGet)).isEqualTo(1);
        assertThat(work.result(begun::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void tellsWhatWentWrongAndIsTriedAgain() {
        SharedWork<Integer> work = new SharedWork<>();
        Unavailable away = new Unavailable("away");

        assertThatThrownBy(() -> work.result(() -> {
            throw away;
        })).isSameAs(away);
        assertThat(work.result(begun::incrementAndGet)).isEqualTo(1);
    }

}
