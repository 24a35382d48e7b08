package org.candour.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what happens behind the gateway. */
final class Waiting {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofMillis(250);

    private Waiting() {}

    /** Asks again and again until there is an answer. */
    static <T> T until(String what, Supplier<Optional<T>> question) {
        Instant end = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(end)) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            pause(STEP);
        }
        throw new DemoFailed(what + " is not there after " + LIMIT.toSeconds() + " seconds.");
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed("The demonstration was interrupted.", e);
        }
    }
}
