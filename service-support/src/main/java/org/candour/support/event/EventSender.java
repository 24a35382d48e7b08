package org.candour.support.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends records in order and waits once for all. At the first error its producer is closed, so that nothing that it
 * still holds overtakes the record that failed or what is sent next; the next call opens a new one.
 */
public final class EventSender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventSender.class);

    private final Supplier<Producer<String, byte[]>> producers;
    private @Nullable Producer<String, byte[]> producer;

    /** A sender that opens its producer when it first sends, with these producer properties (see KafkaProperties). */
    public EventSender(Map<String, Object> properties) {
        Map<String, Object> copy = Map.copyOf(properties);
        this.producers = () -> new KafkaProducer<>(copy);
    }

    /** A sender that gets its producers here, one after the other. */
    public EventSender(Supplier<Producer<String, byte[]>> producers) {
        this.producers = producers;
    }

    /**
     * Sends and waits.
     *
     * @return how many of the first records were acknowledged without a gap: all of them, or fewer after an error
     */
    public int send(List<ProducerRecord<String, byte[]>> records) {
        Producer<String, byte[]> current;
        try {
            current = open();
        } catch (KafkaException e) {
            // no broker's name can be resolved, for one: what it is sent for is not to blame
            LOG.warn("{} records could not be sent: {}", records.size(), reason(e));
            return 0;
        }
        int acknowledged = 0;
        try {
            List<Future<RecordMetadata>> answers = new ArrayList<>(records.size());
            for (ProducerRecord<String, byte[]> each : records) {
                Future<RecordMetadata> sent = current.send(each,
                        (metadata, error) -> closeAfter(error, current));
                answers.add(sent);
                if (sent.state() == Future.State.FAILED) {
                    // not taken after a wait: the next ones would wait as long, each of them
                    break;
                }
            }
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
                acknowledged++;
            }
        } catch (ExecutionException e) {
            LOG.warn("{} of {} records were acknowledged: {}", acknowledged, records.size(),
                    String.valueOf(e.getCause()));
            close(current);
        } catch (KafkaException | IllegalStateException e) {
            LOG.warn("{} records could not be sent: {}", records.size(), e.toString());
            close(current);
        } catch (InterruptedException e) {
            close(current);
            Thread.currentThread().interrupt();
        }
        return acknowledged;
    }

    /**
     * Sends and waits until all are acknowledged.
     *
     * @throws Unavailable when some are not; those before them may have been sent
     */
    public void sendAll(List<ProducerRecord<String, byte[]>> records) {
        int acknowledged = send(records);
        if (acknowledged < records.size()) {
            throw new Unavailable(
                    "the broker acknowledged " + acknowledged + " of " + records.size() + " records");
        }
    }

    /** Why a producer could not be made stands in the cause only. */
    private static String reason(KafkaException e) {
        return String.valueOf(e.getCause() == null ? e : e.getCause());
    }

    private synchronized Producer<String, byte[]> open() {
        Producer<String, byte[]> current = producer;
        if (current == null) {
            current = producers.get();
            producer = current;
        }
        return current;
    }

    /**
     * At the first error and not when its turn comes to be waited for: a record whose time ran out does not keep those
     * behind it from being sent.
     */
    private static void closeAfter(@Nullable Exception error, Producer<String, byte[]> failed) {
        if (error != null) {
            failed.close(Duration.ZERO);
        }
    }

    private synchronized void close(Producer<String, byte[]> failed) {
        failed.close(Duration.ZERO);
        if (failed.equals(producer)) {
            producer = null;
        }
    }

    /** Closes the producer, if one is open; a later call opens another. */
    @Override
    public synchronized void close() {
        if (producer != null) {
            close(producer);
        }
    }
}
