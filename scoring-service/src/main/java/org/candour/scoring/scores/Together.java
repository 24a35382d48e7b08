package org.candour.scoring.scores;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Two writes that do not depend on each other, so that the store can make both durable with one sync. */
final class Together {

    private static final Executor VIRTUAL = command -> Thread.ofVirtual().start(command);

    private Together() {}

    /** Runs both, and comes back when both are done, however they ended. */
    static void run(Runnable beside, Runnable here) {
        CompletableFuture<Void> other = CompletableFuture.runAsync(beside, VIRTUAL);
        try {
            here.run();
        } catch (RuntimeException failed) {
            // what is still under way would meet the next try
            other.exceptionally(_ -> null).join();
            throw failed;
        }
        try {
            other.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

}
