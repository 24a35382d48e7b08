package org.candour.support.outbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LeaseIT {

    private static final Duration LONG = Duration.ofMinutes(1);

    private MongoClient client;
    private MongoDatabase database;

    @BeforeAll
    static void waitLong() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @BeforeEach
    void open() {
        client = MongoClients.create(LocalInfrastructure.mongoUri());
        database = client.getDatabase(LocalInfrastructure.freshDatabase());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void hasOneHolder() {
        Lease first = new Lease(database, "relay", LONG);
        Lease second = new Lease(database, "relay", LONG);
        assertThat(first.hold()).isTrue();
        assertThat(second.hold()).isFalse();
        assertThat(first.hold()).isTrue();
    }

    @Test
    void isAnothersUnderAnotherName() {
        assertThat(new Lease(database, "relay", LONG).hold()).isTrue();
        assertThat(new Lease(database, "other", LONG).hold()).isTrue();
    }

    @Test
    void goesToTheNextWhenGivenBack() {
        Lease first = new Lease(database, "relay", LONG);
        Lease second = new Lease(database, "relay", LONG);
        first.hold();
        first.release();
        assertThat(second.hold()).isTrue();
        assertThat(first.hold()).isFalse();
    }

    @Test
    void cannotBeGivenBackByAnother() {
        Lease first = new Lease(database, "relay", LONG);
        Lease second = new Lease(database, "relay", LONG);
        first.hold();
        second.release();
        assertThat(second.hold()).isFalse();
    }

    @Test
    void goesToTheNextWhenItsHolderIsSilent() {
        new Lease(database, "relay", Duration.ofMillis(200)).hold();
        Lease second = new Lease(database, "relay", LONG);
        await().until(second::hold);
    }

    @Test
    void isNoticedAsLostByItsOldHolder() {
        Lease first = new Lease(database, "relay", Duration.ofMillis(100));
        first.hold();
        await().until(new Lease(database, "relay", LONG)::hold);
        assertThat(first.hold()).isFalse();
    }

    @Test
    void letsARelayGoOnAfterAnError() {
        AtomicInteger steps = new AtomicInteger();
        LeasedRelay relay = new LeasedRelay("sample", new Lease(database, "relay", LONG), LONG,
                new RelayStep() {

                    @Override
                    public boolean run() {
                        if (steps.incrementAndGet() == 1) {
                            throw new StackOverflowError();
                        }
                        return false;
                    }

                    @Override
                    public void close() {
                        // holds nothing
                    }

                });
        relay.start();
        try {
            await().until(() -> steps.get() == 2);
        } finally {
            relay.stop();
        }
    }
}
