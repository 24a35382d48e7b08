package org.candour.scoring.scores;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/**
 * A document under the id that its reader knows.
 *
 * @param id that id
 * @param document under whatever it is kept
 */
record NamedDocument(String id, ScoreDocument document) implements ScoreDocument {

    @Override
    public Instant asOf() {
        return document.asOf();
    }

    @Override
    public String digest() {
        return document.digest();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        document.writeTo(out);
    }

}
