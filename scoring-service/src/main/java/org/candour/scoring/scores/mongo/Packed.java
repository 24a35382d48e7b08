package org.candour.scoring.scores.mongo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.InflaterInputStream;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdInputStream;
import org.bson.types.Binary;

/**
 * Bytes as they are stored: packed by Zstandard (RFC 8878) at its level for speed. JSON of filings and trees repeats
 * itself, so that little time saves most of what the store would have to sync. What was stored before is deflated (RFC
 * 1950); the first byte tells them apart.
 */
final class Packed {

    private static final int BUFFER = 16 * 1024;

    private static final int FAST = 1;

    /** Of the frame's magic number; a deflated one begins with 0x78. */
    private static final byte FRAME = 0x28;

    /** A new one takes nearly as long to make as it takes to pack; there are as many as threads that pack at once. */
    private static final Queue<ZstdCompressCtx> SPARE = new ArrayBlockingQueue<>(8);

    private Packed() {}

    static Binary of(byte[] content) {
        ZstdCompressCtx spare = SPARE.poll();
        ZstdCompressCtx packer = spare == null ? new ZstdCompressCtx().setLevel(FAST) : spare;
        byte[] packed = packer.compress(content);
        if (!SPARE.offer(packer)) {
            packer.close();
        }
        return new Binary(packed);
    }

    static byte[] unpacked(Binary packed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        try {
            unpack(packed, bytes);
        } catch (IOException notPacked) {
            throw new UncheckedIOException(notPacked);
        }
        return bytes.toByteArray();
    }

    static void unpack(Binary packed, OutputStream out) throws IOException {
        InputStream bytes = new ByteArrayInputStream(packed.getData());
        boolean frame = packed.length() > 0 && packed.getData()[0] == FRAME;
        try (InputStream content = frame ? new ZstdInputStream(bytes) : new InflaterInputStream(bytes)) {
            content.transferTo(out);
        }
    }

}
