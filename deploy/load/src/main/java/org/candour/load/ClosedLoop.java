package org.candour.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many clients, each doing the next piece of work as soon as its last one is done. */
final class ClosedLoop {

    private final int clients;

    ClosedLoop(int clients) {
        this.clients = clients;
    }

    /** One piece of work, by its number. */
    interface Work {

        void run(int number) throws Exception;
    }

    /** Does the pieces 0 to count-1 once each; the first that fails, fails the measurement. */
    Sample take(int count, Work work, List<ProcessHandle> measured) throws Exception {
        AtomicInteger next = new AtomicInteger();
        return takeTogether(count, client -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                work.run(number);
            }
        }, measured);
    }

    /** The same where each client knows by itself when all of them have done so many; it is given its own number. */
    Sample takeTogether(int count, Work share, List<ProcessHandle> measured) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(pool.submit(() -> {
                    start.await();
                    share.run(number);
                    return null;
                }));
            }
            Duration cpuBefore = Cpu.of(measured);
            long begun = System.nanoTime();
            start.countDown();
            for (Future<?> client : running) {
                client.get();
            }
            return Cpu.sample(count, Duration.ofNanos(System.nanoTime() - begun), cpuBefore, measured);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a measured piece of work failed", e.getCause());
        }
    }
}
