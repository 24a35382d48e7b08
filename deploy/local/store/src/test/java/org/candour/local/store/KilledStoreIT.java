package org.candour.local.store;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The store as a process of its own, ended in the ways in which nobody asks it first. */
@Timeout(120)
class KilledStoreIT {

    private static final int WRITERS = 8;

    @TempDir
    private Path folder;

    @Test
    void killedProcessLosesNoAcknowledgedWrite() throws Exception {
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        for (int round = 0; round < 3; round++) {
            writeUntilKilled(round * 1_000_000, acknowledged);
        }

        try (DurableStore store = DurableStore.open(file(),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(acknowledged).hasSizeGreaterThan(600);
            for (int id : acknowledged) {
                assertThat(things(client).find(Filters.eq("_id", id)).first()).as("document %s by _id", id)
                        .isNotNull();
            }
            Set<Integer> scanned = ConcurrentHashMap.newKeySet();
            things(client).find().forEach(document -> scanned.add(document.getInteger("_id")));
            assertThat(scanned).containsAll(acknowledged);
        }
    }

    @Test
    void fullDiskFailsTheWriterAndEndsTheProcessWithOneSentence() throws Exception {
        int written = 0;
        // A limit on the size of files ends as a full disk does: the write to the file fails.
        try (StoreProcess process = StoreProcess.start(file(), "/bin/sh", "-c", "ulimit -f 4000; exec \"$@\"",
                "sh");
                MongoClient client = MongoClients.create(process.uri())) {
            try {
                while (written < 10_000) {
                    things(client).insertOne(document(written));
                    written++;
                }
            } catch (MongoException full) {
                assertThat(process.waitForEnd()).isEqualTo(1);
            }
            assertThat(process.errors()).startsWith("The store stops because its file could not be written")
                    .doesNotContain("\tat ");
        }
        assertThat(written).isGreaterThan(10);

        try (StoreProcess process = StoreProcess.start(file());
                MongoClient client = MongoClients.create(process.uri())) {
            assertThat(things(client).countDocuments()).isBetween((long) written, written + 1L);
        }
    }

    @Test
    void secondProcessOnTheSameFileEndsWithOneSentence() throws Exception {
        try (StoreProcess process = StoreProcess.start(file())) {
            assertThat(process.errors()).isEmpty();
            assertThatThrownBy(() -> StoreProcess.start(file())).hasMessageMatching(
                    "The store did not start: The store cannot start: .* already open .*\\n");
        }
    }

    private void writeUntilKilled(int firstId, Set<Integer> acknowledged) throws Exception {
        CountDownLatch enough = new CountDownLatch(300);
        List<Thread> writers = new ArrayList<>();
        try (StoreProcess process = StoreProcess.start(file());
                MongoClient client = MongoClients.create(process.uri())) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = firstId + writer * 100_000;
                writers.add(Thread
                        .startVirtualThread(() -> insertUntilItFails(client, first, acknowledged, enough)));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            process.kill();
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private static void insertUntilItFails(MongoClient client, int first, Set<Integer> acknowledged,
            CountDownLatch enough) {
        try {
            for (int id = first;; id++) {
                things(client).insertOne(document(id));
                acknowledged.add(id);
                enough.countDown();
            }
        } catch (MongoException killed) {
            // The outcome of this last write is unknown, so it is not on record as acknowledged.
        }
    }

    private static Document document(int id) {
        return new Document("_id", id).append("text", "x".repeat(5_000));
    }

    private Path file() {
        return folder.resolve("candour.store");
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
