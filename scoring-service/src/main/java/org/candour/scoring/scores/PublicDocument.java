package org.candour.scoring.scores;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.candour.support.json.Digest;

/** The record of a score for everybody, in memory. */
public final class PublicDocument implements ScoreDocument {

    private final String id;

    private final Instant asOf;

    private final byte[] bytes;

    private final String digest;

    /**
     * A record.
     *
     * @param id the score's id
     * @param asOf when its filing was submitted
     * @param bytes the record; not to be changed any more
     */
    public PublicDocument(String id, Instant asOf, byte[] bytes) {
        this.id = id;
        this.asOf = asOf;
        this.bytes = bytes;
        this.digest = Digest.of(bytes).text();
    }

    /**
     * The record.
     *
     * @return canonical JSON; not to be changed
     */
    public byte[] bytes() {
        return bytes;
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
