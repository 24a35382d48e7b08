package org.candour.support.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.candour.support.mongo.Unavailability;

/**
 * Takes a polled batch to its end: what can be handled is handled together, what cannot becomes a dead letter, and only
 * then does {@link #consume} return, so that the offsets are committed last. While a store is away it throws
 * {@link Unavailable}, and the container brings the whole batch again.
 *
 * @param <T> what an event is turned into before it is stored
 */
public final class EventLanes<T> {

    private static final Logger LOG = LoggerFactory.getLogger(EventLanes.class);
    private static final String METER = "candour.events.consumed";
    private static final int TRIES = 3;

    private final String consumer;
    private final EventHandler<T> handler;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;

    /**
     * The lanes of one consumer.
     *
     * @param consumer its name, such as {@code scoring}, in logs and meters
     */
    public EventLanes(String consumer, EventHandler<T> handler, DeadLetters deadLetters,
            MeterRegistry meters) {
        this.consumer = consumer;
        this.handler = handler;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    private record Prepared<T>(ConsumerRecord<String, byte[]> original, T value) {}

    /**
     * Consumes a batch.
     *
     * @throws Unavailable when the batch must come again; parts of it may have been stored
     */
    public void consume(List<ConsumerRecord<String, byte[]>> batch) {
        List<DeadLetter> dead = new ArrayList<>();
        List<Prepared<T>> prepared = new ArrayList<>(batch.size());
        for (ConsumerRecord<String, byte[]> each : batch) {
            inLane(each, dead, () -> handler.prepare(EventRecords.fromRecord(each)))
                    .flatMap(value -> value).ifPresent(value -> prepared.add(new Prepared<>(each, value)));
        }
        if (!prepared.isEmpty() && !handledTogether(prepared)) {
            prepared.forEach(each -> inLane(each.original(), dead, () -> handle(List.of(each))));
        }
        deadLetters.write(dead);
    }

    /** False when one of them spoils the batch: then each goes alone. */
    private boolean handledTogether(List<Prepared<T>> prepared) {
        try {
            handle(prepared);
            return true;
        } catch (RuntimeException e) {
            if (isUnavailable(e)) {
                throw unavailable(e);
            }
            LOG.warn("{} takes {} events one by one: {} at {}", consumer, prepared.size(),
                    e.getClass().getName(),
                    origin(e));
            return false;
        }
    }

    private int handle(List<Prepared<T>> prepared) {
        int seen = handler.handle(prepared.stream().map(Prepared::value).toList());
        count("seen", seen);
        count("handled", prepared.size() - seen);
        return seen;
    }

    /** Does it, and when it fails chooses the lane by the exception's type; empty when the record is dead. */
    private <R> Optional<R> inLane(ConsumerRecord<String, byte[]> original, List<DeadLetter> dead,
            Supplier<R> action) {
        for (int attempt = 1;; attempt++) {
            try {
                return Optional.of(action.get());
            } catch (Unreadable e) {
                bury(original, dead, "unreadable", "unreadable: " + e.getMessage());
                return Optional.empty();
            } catch (Refused e) {
                bury(original, dead, "refused", "refused: " + e.getMessage());
                return Optional.empty();
            } catch (RuntimeException e) {
                if (isUnavailable(e)) {
                    throw unavailable(e);
                }
                if (attempt == TRIES) {
                    // not the exception itself: its message may repeat what the event says
                    LOG.error("{} has a bug: {} at {}", consumer, e.getClass().getName(), origin(e));
                    bury(original, dead, "bug", "bug: " + e.getClass().getSimpleName());
                    return Optional.empty();
                }
            }
        }
    }

    private static String origin(RuntimeException e) {
        return Arrays.stream(e.getStackTrace()).findFirst().map(StackTraceElement::toString)
                .orElse("an unknown place");
    }

    private void bury(ConsumerRecord<String, byte[]> original, List<DeadLetter> dead, String outcome,
            String reason) {
        LOG.warn("{} makes {} at offset {} of partition {} a dead letter: {}", consumer, original.topic(),
                original.offset(), original.partition(), reason);
        count(outcome, 1);
        dead.add(new DeadLetter(original, reason));
    }

    private void count(String outcome, int events) {
        meters.counter(METER, "consumer", consumer, "outcome", outcome).increment(events);
    }

    private static boolean isUnavailable(RuntimeException e) {
        return e instanceof Unavailable || (e instanceof MongoException mongo && Unavailability.isOf(mongo));
    }

    private static Unavailable unavailable(RuntimeException e) {
        return e instanceof Unavailable unavailable
                ? unavailable
                : new Unavailable("the store does not answer", e);
    }
}
