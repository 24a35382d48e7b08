package org.candour.local.store;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.backend.KeyValue;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class DurableStoreIT {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(),
            0);

    @TempDir
    private Path folder;

    @Test
    void contentsSurviveReopening() {
        try (DurableStore store = open(); MongoClient client = MongoClients.create(store.uri())) {
            things(client).insertOne(new Document("_id", 1).append("name", "first"));
        }
        try (DurableStore store = open(); MongoClient client = MongoClients.create(store.uri())) {
            assertThat(things(client).find(Filters.eq("_id", 1)).first()).containsEntry("name", "first");
        }
    }

    /** They are given to the file before the library opens its maps: a library that opens them otherwise is noticed. */
    @Test
    void keepsEveryMapWithTheTypesOfWhatItHolds() {
        try (DurableStore store = open(); MongoClient client = MongoClients.create(store.uri())) {
            things(client).createIndex(new Document("name", 1), new IndexOptions().unique(true));
            things(client).insertOne(new Document("_id", 1).append("name", "first"));
        }
        try (MVStore file = new MVStore.Builder().fileName(file().toString()).open()) {
            List<String> indexes = file.getMapNames().stream().filter(name -> name.contains("._index_"))
                    .toList();
            assertThat(indexes).hasSizeGreaterThanOrEqualTo(2).allSatisfy(name -> assertThat(file
                    .openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()))
                    .keySet())
                    .isNotEmpty().allSatisfy(key -> assertThat(key.size()).isOne()));
            assertThat(file.openMap("databases.test.things",
                    new MVMap.Builder<Object, de.bwaldvogel.mongo.bson.Document>()
                            .valueType(new DocumentType()))
                    .values())
                    .hasToString("[{\"_id\" : 1, \"name\" : \"first\"}]");
        }
    }

    @Test
    void refusesDataOfAnotherVersionAndLeavesItAlone() throws Exception {
        try (MVStore earlier = new MVStore.Builder().fileName(file().toString()).open()) {
            earlier.openMap("databases.test.things").put(1, "something");
        }
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(this::open).isInstanceOf(StoreOutdated.class).hasMessageContaining("--fresh");

        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void secondStoreOnTheSameFileIsRefused() {
        try (DurableStore store = open()) {
            assertThat(store.address().getPort()).isPositive();
            assertThatThrownBy(this::open).isInstanceOf(StoreInUse.class)
                    .hasMessageContaining("already open");
        }
    }

    @Test
    void takenPortIsRefusedAndTheFileIsFreeAgain() {
        try (DurableStore other = DurableStore.open(folder.resolve("other.store"), ANY_PORT)) {
            assertThatThrownBy(() -> DurableStore.open(file(), other.address()))
                    .hasMessageContaining("in use");
        }
        open().close();
    }

    @Test
    void readersNeverSeeHalfChangedDocument() {
        try (DurableStore store = open(); MongoClient client = MongoClients.create(store.uri())) {
            List<String> fields = IntStream.range(0, 50).mapToObj(i -> "f" + i).toList();
            Document whole = new Document("_id", 1);
            fields.forEach(field -> whole.append(field, 0));
            things(client).insertOne(whole);

            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                for (int round = 1; round <= 300; round++) {
                    int value = round;
                    things(client).updateOne(Filters.eq("_id", 1),
                            Updates.combine(fields.stream().map(f -> Updates.set(f, value)).toList()));
                }
            });
            while (!writer.isDone()) {
                Document seen = Objects.requireNonNull(things(client).find(Filters.eq("_id", 1)).first());
                assertThat(fields.stream().map(seen::getInteger).distinct()).hasSize(1);
            }
            writer.join();
        }
    }

    @Test
    void cursorGivesTheRestOfLongList() {
        try (DurableStore store = open(); MongoClient client = MongoClients.create(store.uri())) {
            things(client).insertMany(IntStream.range(0, 350).mapToObj(i -> new Document("_id", i)).toList());
            assertThat(things(client).find().batchSize(100)).hasSize(350);
        }
    }

    @Test
    void uniqueIndexHolds() {
        try (DurableStore store = open(); MongoClient client = MongoClients.create(store.uri())) {
            things(client).createIndex(new Document("key", 1), new IndexOptions().unique(true));
            things(client).insertOne(new Document("_id", 1).append("key", "a"));
            assertThatThrownBy(() -> things(client).insertOne(new Document("_id", 2).append("key", "a")))
                    .hasMessageContaining("E11000");
        }
    }

    private DurableStore open() {
        return DurableStore.open(file(), ANY_PORT);
    }

    private Path file() {
        return folder.resolve("candour.store");
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
