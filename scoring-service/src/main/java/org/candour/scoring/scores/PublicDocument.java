package org.candour.scoring.scores;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.candour.support.json.Digest;

/** The record of a score for everybody, in memory. */
final class PublicDocument implements ScoreDocument {

    private final String id;

    private final Instant asOf;

    private final byte[] bytes;

    private final String digest;

    PublicDocument(String id, Instant asOf, byte[] bytes) {
        this.id = id;
        this.asOf = asOf;
        this.bytes = bytes;
        this.digest = Digest.of(bytes).text();
    }

    int length() {
        return bytes.length;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant asOf() {
        return asOf;
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
