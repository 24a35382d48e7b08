package org.candour.scoring.challenges;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.candour.support.outbox.Lease;
import org.candour.support.outbox.LeasedRelay;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.challenges.ChallengeBench.DORA;
import static org.candour.scoring.challenges.ChallengeBench.citing;
import static org.candour.scoring.challenges.ChallengeBench.done;

/** The step that erases, as replicas do it: under a lease, with nobody calling it. */
class EraseChallengersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());

    private final ChallengeBench bench = new ChallengeBench();

    @Test
    void isDoneByOneOfTwoAndByTheOtherAfterThat() {
        UUID first = due("https://example.org/a");
        LeasedRelay one = relay(bench.erasing);
        LeasedRelay two = relay(bench.erasing);
        one.start();
        awaitErased(first);
        UUID second = due("https://example.org/b");
        two.start();
        one.stop();
        two.hint();
        awaitErased(second);
        two.stop();

        assertThat(bench.challengers.all()).isEmpty();
        assertThat(bench.challenges.find(first)).isEmpty();
    }

    @Test
    void goesOnAfterItFailed() {
        UUID due = due("https://example.org/a");
        AtomicBoolean failed = new AtomicBoolean();
        LeasedRelay relay = relay(new EraseChallengers(
                new ChallengeDesk(bench.challenges, bench.challengers, () -> {
                    if (failed.compareAndSet(false, true)) {
                        throw new IllegalStateException("away");
                    }
                    return bench.clock.instant();
                })));
        relay.start();
        awaitErased(due);
        relay.stop();

        assertThat(failed).isTrue();
    }

    private UUID due(String source) {
        UUID id = done(bench.filing.file(citing(source), DORA)).id();
        done(bench.withdrawing.withdraw(id, DORA));
        bench.days(90);
        return id;
    }

    private void awaitErased(UUID id) {
        Awaitility.await().atMost(PATIENCE).until(() -> bench.challengers.find(id).isEmpty());
    }

    private LeasedRelay relay(EraseChallengers erasing) {
        return new ChallengesConfiguration().challengersErasure(
                new Lease(database, "challengers", Duration.ofMinutes(10)), erasing);
    }

    @AfterEach
    void close() {
        client.close();
    }

}
