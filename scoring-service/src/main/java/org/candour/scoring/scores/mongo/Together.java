package org.candour.scoring.scores.mongo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Two writes that do not depend on each other, so that the store can make both durable with one sync. */
final class Together {

    private static final Executor VIRTUAL = command -> Thread.ofVirtual().start(command);

    private Together() {}

    /** Runs both; answers with the second's result when both are done. */
    static <T> T run(Runnable beside, Supplier<T> here) {
        CompletableFuture<Void> other = CompletableFuture.runAsync(beside, VIRTUAL);
        T result = here.get();
        try {
            other.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
        return result;
    }

}
