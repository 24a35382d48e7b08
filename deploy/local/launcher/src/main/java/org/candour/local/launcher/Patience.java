package org.candour.local.launcher;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for parts, but not for ever. */
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Patience() {}

    /**
     * Returns when it is ready.
     *
     * @throws Refusal when it never will be, or takes too long
     */
    static void await(CompletableFuture<?> ready) {
        try {
            ready.orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            Throwable reason = e;
            while (reason instanceof CompletionException && reason.getCause() != null) {
                reason = reason.getCause();
            }
            if (reason instanceof Refusal refusal) {
                throw refusal;
            }
            if (reason instanceof TimeoutException) {
                throw new Refusal(
                        "Not all parts were ready after " + LONGEST.toMinutes() + " minutes; see the logs.");
            }
            throw e;
        }
    }
}
