package org.candour.disclosure.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sends the register's events in order, at least once; done by one replica at a time. One that lost its turn without
 * noticing only repeats what the next one sends, in order, too: the order of first occurrence holds.
 */
public final class Relay {

    private static final int BATCH = 100;
    private static final Duration SAVE_EVERY = Duration.ofMillis(250);
    /** After a longer rest another replica may have had the turn. */
    private static final Duration STALE_AFTER = Duration.ofSeconds(2);

    private final Entries entries;
    private final FreshEvents fresh;
    private final RelayProgress progress;
    private final RegisterSender sender;
    private final Clock clock;
    private long saved;
    private long upTo;
    private Instant savedAt = Instant.EPOCH;
    private Instant stepAt = Instant.EPOCH;

    public Relay(Entries entries, FreshEvents fresh, RelayProgress progress, RegisterSender sender,
            Clock clock) {
        this.entries = entries;
        this.fresh = fresh;
        this.progress = progress;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Sends what is next.
     *
     * @return whether there is more at once
     * @throws RegisterUnavailable if not everything was acknowledged; the next step starts again behind what was
     */
    public boolean step() {
        Instant now = clock.instant();
        if (stepAt.isBefore(now.minus(STALE_AFTER))) {
            saved = progress.upTo();
            upTo = saved;
        }
        stepAt = now;
        List<RegisterEvent> batch = fresh.take(upTo + 1, BATCH);
        boolean fromMemory = !batch.isEmpty();
        if (!fromMemory) {
            batch = entries.events(upTo + 1, BATCH);
        }
        int sent = batch.isEmpty() ? 0 : sender.send(batch);
        upTo += sent;
        boolean all = sent == batch.size();
        if (upTo > saved && (!all || batch.isEmpty() || savedAt.isBefore(now.minus(SAVE_EVERY)))) {
            progress.moveTo(upTo);
            saved = upTo;
            savedAt = now;
        }
        if (!all) {
            stepAt = Instant.EPOCH;
            throw new RegisterUnavailable("the broker took " + sent + " of " + batch.size() + " events",
                    null);
        }
        return fromMemory ? fresh.has(upTo + 1) : !batch.isEmpty();
    }

    /** Forgets where it was: the next step starts from what is saved. */
    public void startAgain() {
        stepAt = Instant.EPOCH;
    }
}
