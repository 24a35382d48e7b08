package org.candour.local.store;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/** Documents as the BSON in which they came: shorter than Java's serialization, and faster to write and to read. */
final class DocumentType extends BasicDataType<Document> {

    /** Of a document in memory, until some have been seen; rather too much, as the cache counts by it. */
    private static final int FIRST_GUESS = 10_000;
    private static final int OBJECTS_PER_BYTE = 2;
    private static final int OLD_WEIGHT = 15;
    private static final int FIRST_BUFFER = 1_024;
    /** The decoder takes no more, and an update can let a document grow past what a client could send. */
    private static final int LARGEST_BSON = 16 << 20;
    /** Instead of a length: no BSON is that short. */
    private static final int SERIALIZED = 0;

    /** Of the documents written and read so far; an update that another overtakes is no harm. */
    private volatile int averageMemory = FIRST_GUESS;

    @Override
    public int getMemory(Document document) {
        return averageMemory;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf bson = Unpooled.buffer(FIRST_BUFFER);
        BsonEncoder.encodeDocument(document, bson);
        int length = bson.readableBytes();
        if (length > LARGEST_BSON) {
            new ObjectDataType().write(buffer.putVarInt(SERIALIZED), document);
        } else {
            buffer.putVarInt(length).put(bson.array(), bson.arrayOffset(), length);
        }
        learn(length);
    }

    @Override
    public Document read(ByteBuffer buffer) {
        int length = DataUtils.readVarInt(buffer);
        if (length == SERIALIZED) {
            return (Document) new ObjectDataType().read(buffer);
        }
        byte[] bson = new byte[length];
        buffer.get(bson);
        learn(bson.length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }

    private void learn(int length) {
        long sum = (long) averageMemory * OLD_WEIGHT + (long) length * OBJECTS_PER_BYTE;
        averageMemory = (int) (sum / (OLD_WEIGHT + 1));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
