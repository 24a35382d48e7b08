package org.candour.scoring.methodologies;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.support.event.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class FewAtATimeTest {

    private static final Methodology METHODOLOGY = ShippedMethodologies.all().getFirst();

    private static final byte[] TEXT = "any".getBytes(StandardCharsets.UTF_8);

    /** All who are let in wait for one another: were it more than two at once, there would be more than two to meet. */
    @Test
    void letsTheOthersWait() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier pairs = new CyclicBarrier(2);
        MethodologyCompiler compiler = new FewAtATime(_ -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            meet(pairs);
            inside.decrementAndGet();
            return METHODOLOGY;
        }, 2, Duration.ofSeconds(60));

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Methodology>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                all.add(threads.submit(() -> compiler.compile(TEXT)));
            }
            for (Future<Methodology> one : all) {
                assertThat(one.get()).isSameAs(METHODOLOGY);
            }
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void refusesWhoWouldWaitTooLongAndThenGoesOn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        MethodologyCompiler compiler = new FewAtATime(_ -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return METHODOLOGY;
        }, 1, Duration.ofMillis(1));

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Methodology> slow = threads.submit(() -> compiler.compile(TEXT));
            begun.await();

            assertThatThrownBy(() -> compiler.compile(TEXT)).isInstanceOf(Unavailable.class);

            end.countDown();
            assertThat(slow.get()).isSameAs(METHODOLOGY);
        }
        assertThat(compiler.compile(TEXT)).isSameAs(METHODOLOGY);
    }

    @Test
    void givesItsTurnBackAfterARefusal() {
        MethodologyCompiler compiler = new FewAtATime(_ -> {
            throw new IllegalArgumentException("refused");
        }, 1, Duration.ofMillis(1));

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> compiler.compile(TEXT)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

}
