package org.candour.scoring.scores.mongo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.bson.types.Binary;

/**
 * Bytes as they are stored: deflated, at the fastest level. JSON of filings and trees repeats itself, so that little
 * time saves most of what the store would have to sync.
 */
final class Packed {

    private static final int BUFFER = 16 * 1024;

    private Packed() {}

    static Binary of(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED);
                OutputStream packing = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            packing.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Binary(bytes.toByteArray());
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
        try (InflaterInputStream content = new InflaterInputStream(
                new ByteArrayInputStream(packed.getData()))) {
            content.transferTo(out);
        }
    }

}
