package org.candour.notification.feed.kafka;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import org.candour.notification.feed.LiveFeed;
import org.candour.notification.lessons.kafka.LessonEvents;

/**
 * Watches the topic of lessons for this replica alone: all its partitions, from their end, in no group that others share.
 * The store is read only once the ends are known, so that nothing falls between the two; then every message is the hint
 * to read what is new.
 */
final class LessonWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LessonWatch.class);
    private static final Duration POLL = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final LiveFeed feed;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte[]> current;
    private @Nullable Thread thread;

    LessonWatch(Supplier<Consumer<String, byte[]>> consumers, LiveFeed feed) {
        this.consumers = consumers;
        this.feed = feed;
    }

    @Override
    public void start() {
        running = true;
        feed.refresh();
        thread = Thread.ofVirtual().name("lesson-watch").start(this::watchAlways);
    }

    @Override
    public void stop() {
        running = false;
        ended.countDown();
        Consumer<String, byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        Thread watching = thread;
        try {
            if (watching != null && !watching.join(PATIENCE)) {
                LOG.info("the watch on lessons ends with the process");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the indexes are made, before the web server answers: what is on record is then on the pages. */
    @Override
    public int getPhase() {
        return 1;
    }

    private void watchAlways() {
        while (running) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                current = consumer;
                watch(consumer);
            } catch (WakeupException _) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("the watch on lessons starts again: {}", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void watch(Consumer<String, byte[]> consumer) {
        List<PartitionInfo> partitions = consumer.partitionsFor(LessonEvents.TOPIC);
        if (partitions == null || partitions.isEmpty()) {
            throw new KafkaException("the topic is not there yet");
        }
        List<TopicPartition> all = partitions.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
        consumer.assign(all);
        consumer.endOffsets(all).forEach(consumer::seek);
        feed.refresh();
        while (running) {
            if (!consumer.poll(POLL).isEmpty()) {
                feed.refresh();
            }
        }
    }

    private void pause() {
        try {
            if (ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                running = false;
            }
        } catch (InterruptedException _) {
            running = false;
        }
    }
}
