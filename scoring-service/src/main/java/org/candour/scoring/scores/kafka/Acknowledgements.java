package org.candour.scoring.scores.kafka;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.springframework.kafka.KafkaException;

import org.candour.support.event.Unavailable;

/** Waits for the broker. */
final class Acknowledgements {

    private Acknowledgements() {}

    /** Waits until the broker has everything that was sent. */
    static <T> void await(Supplier<List<CompletableFuture<T>>> sending) {
        try {
            CompletableFuture.allOf(sending.get().toArray(CompletableFuture[]::new)).join();
        } catch (KafkaException | CompletionException | org.apache.kafka.common.KafkaException unsent) {
            throw new Unavailable("the broker has not acknowledged", unsent);
        }
    }

}
