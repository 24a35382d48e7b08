package org.candour.notification.lessons;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Erases the origins of unnamed lessons 30 days after the last decision about them. */
public final class EraseOrigins {

    /** How long an author can be asked back. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 100;

    private final Candidates candidates;
    private final Origins origins;
    private final Clock clock;

    public EraseOrigins(Candidates candidates, Origins origins, Clock clock) {
        this.candidates = candidates;
        this.origins = origins;
        this.clock = clock;
    }

    /** Erases all that are due. Nothing is noted before it is gone, so that a crash leaves nothing behind. */
    public void run() {
        List<UUID> due;
        do {
            due = candidates.originsDue(clock.instant().minus(KEPT), AT_ONCE);
            for (UUID candidate : due) {
                origins.erase(candidate);
                candidates.originErased(candidate);
            }
        } while (due.size() == AT_ONCE);
    }
}
