package org.candour.support.outbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does a relay's steps on a thread of its own while it holds the lease, at once when hinted and otherwise at times. */
public final class LeasedRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LeasedRelay.class);
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(100);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(5);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final String name;
    private final Lease lease;
    private final Duration pause;
    private final RelayStep step;
    private final Semaphore hints = new Semaphore(0);
    private volatile @Nullable Run run;

    /**
     * A relay that {@link #start()} sets going.
     *
     * @param name of its thread, and in the log
     * @param pause how long it rests without a hint
     */
    public LeasedRelay(String name, Lease lease, Duration pause, RelayStep step) {
        this.name = name;
        this.lease = lease;
        this.pause = pause;
        this.step = step;
    }

    /** There may be something to send. Cheap; call it after each write. */
    public void hint() {
        if (hints.availablePermits() == 0) {
            hints.release();
        }
    }

    @Override
    public synchronized void start() {
        if (run == null) {
            run = new Run();
        }
    }

    @Override
    public synchronized void stop() {
        Run current = run;
        run = null;
        if (current != null) {
            current.end();
        }
    }

    @Override
    public boolean isRunning() {
        return run != null;
    }

    private final class Run {

        private final CountDownLatch ended = new CountDownLatch(1);
        private final Thread thread = Thread.ofVirtual().name(name + "-relay").start(this::loop);
        private Duration backoff = FIRST_BACKOFF;

        private void loop() {
            try {
                while (ended.getCount() > 0) {
                    turn();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                step.close();
            }
        }

        private void turn() throws InterruptedException {
            try {
                boolean more = lease.hold() && step.run();
                backoff = FIRST_BACKOFF;
                if (!more && hints.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    hints.drainPermits();
                }
            } catch (RuntimeException | Error e) {
                // an error, too: a thread that ends here would never send again, while all else goes on
                LOG.warn("the {} relay tries again in {} ms: {}", name, backoff.toMillis(), e.toString());
                step.close();
                ended.await(backoff.toMillis(), TimeUnit.MILLISECONDS);
                backoff = backoff.multipliedBy(2).compareTo(LONGEST_BACKOFF) > 0
                        ? LONGEST_BACKOFF
                        : backoff.multipliedBy(2);
            }
        }

        private void end() {
            ended.countDown();
            hints.release();
            try {
                if (thread.join(STOP_PATIENCE)) {
                    lease.release();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.info("the lease of the {} relay runs out by itself: {}", name, e.toString());
            }
        }
    }
}
