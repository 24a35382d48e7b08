package org.candour.scoring.scores;

import java.io.IOException;
import java.io.OutputStream;

import org.candour.support.json.Digest;

/** The record of a score for everybody, in memory. */
final class PublicDocument implements ScoreDocument {

    private final byte[] bytes;

    private final String digest;

    PublicDocument(byte[] bytes) {
        this.bytes = bytes;
        this.digest = Digest.of(bytes).text();
    }

    int length() {
        return bytes.length;
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

}
