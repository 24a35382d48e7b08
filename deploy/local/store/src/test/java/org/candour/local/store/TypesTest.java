package org.candour.local.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes into the file comes out of it. */
class TypesTest {

    private final IndexKeyType keys = new IndexKeyType();

    @Test
    void keepsKeysOfEveryType() {
        for (KeyValue key : someKeys()) {
            assertThat(written(keys, key)).isEqualTo(key);
        }
    }

    @Test
    void ordersKeysOfAllTypesTotally() {
        List<KeyValue> all = someKeys();
        for (KeyValue one : all) {
            for (KeyValue other : all) {
                assertThat(Integer.signum(keys.compare(one, other))).as("%s and %s", one, other)
                        .isEqualTo(-Integer.signum(keys.compare(other, one)));
                assertThat(keys.compare(one, other) == 0).as("%s and %s", one, other)
                        .isEqualTo(one.equals(other));
            }
        }
        List<KeyValue> sorted = new ArrayList<>(all);
        sorted.sort(keys);
        for (int low = 0; low < sorted.size(); low++) {
            for (int high = low + 1; high < sorted.size(); high++) {
                assertThat(keys.compare(sorted.get(low), sorted.get(high))).isNegative();
            }
        }
    }

    @Test
    void keepsDocumentsWithTheirTypes() {
        Document document = new Document("_id", UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"))
                .append("text", "ä\uD83D\uDE00").append("int", 7).append("long", 1L << 40)
                .append("double", 0.5)
                .append("none", null).append("time", Instant.parse("2026-11-23T10:15:30.123Z"))
                .append("yes", true).append("bytes", new BinData(new byte[]{1, 2, 3}))
                .append("object", new ObjectId())
                .append("exact", Decimal128.fromNumber(3))
                .append("list", List.of(1, "two", new Document("three", 3)))
                .append("below", new Document("a", new Document("b", List.of())));

        Document read = written(new DocumentType(), document);

        assertThat(read.keySet()).containsExactlyElementsOf(document.keySet());
        assertThat(read).isEqualTo(document);
    }

    @Test
    void keepsDocumentThatGrewPastWhatBsonMayHave() {
        Document grown = new Document("_id", 1).append("text", "x".repeat(17 << 20));

        assertThat(written(new DocumentType(), grown).equals(grown)).isTrue();
    }

    /** The cache counts by it: too little, and it keeps more than the memory holds. */
    @Test
    void learnsHowLargeDocumentsAreFromThoseThatItReads() {
        Document large = new Document("_id", 1).append("text", "x".repeat(50_000));
        WriteBuffer buffer = new WriteBuffer();
        new DocumentType().write(buffer, large);
        ByteBuffer bytes = buffer.getBuffer();
        bytes.flip();
        DocumentType reading = new DocumentType();
        for (int again = 0; again < 100; again++) {
            reading.read(bytes.rewind());
        }

        assertThat(reading.getMemory(large)).isBetween(90_000, 110_000);
    }

    private static List<KeyValue> someKeys() {
        List<@Nullable Object> values = Arrays.asList(null, "a", "b", "", 1.0, -0.5, 7, 1L << 40, true, false,
                UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
                UUID.fromString("f1890a5d-ac96-774b-bcce-b302099a8057"), new ObjectId(),
                Instant.parse("2026-11-23T10:15:30Z"), Missing.getInstance(), new Document("a", 1),
                new Document("a", 2));
        List<KeyValue> keys = new ArrayList<>();
        for (Object value : values) {
            keys.add(new KeyValue(Arrays.asList(value)));
            keys.add(new KeyValue(Arrays.asList("x", value)));
        }
        return keys;
    }

    private static <T> T written(BasicDataType<T> type, T value) {
        WriteBuffer buffer = new WriteBuffer();
        type.write(buffer, value);
        ByteBuffer bytes = buffer.getBuffer();
        bytes.flip();
        T read = type.read(bytes);
        assertThat(bytes.hasRemaining()).isFalse();
        return read;
    }
}
