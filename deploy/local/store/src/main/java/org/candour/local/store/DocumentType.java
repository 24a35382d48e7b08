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

/** Documents as the BSON in which they came: shorter than Java's serialization, and faster to write and to read. */
final class DocumentType extends BasicDataType<Document> {

    private static final int FIRST_GUESS = 1_024;
    private static final int OLD_WEIGHT = 15;

    /** Of the documents so far; pages are divided by it. */
    private volatile int averageBytes = FIRST_GUESS;

    @Override
    public int getMemory(Document document) {
        return averageBytes;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf bson = Unpooled.buffer(FIRST_GUESS);
        BsonEncoder.encodeDocument(document, bson);
        int length = bson.readableBytes();
        buffer.putVarInt(length).put(bson.array(), bson.arrayOffset(), length);
        averageBytes = (averageBytes * OLD_WEIGHT + length) / (OLD_WEIGHT + 1);
    }

    @Override
    public Document read(ByteBuffer buffer) {
        byte[] bson = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bson);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
