package org.candour.scoring.scores;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** A score with its explanation, ready to be read. */
public interface ScoreDocument {

    /**
     * Names the score.
     *
     * @return its id
     */
    String id();

    /**
     * Says when its filing was submitted.
     *
     * @return the instant as of which everything was judged
     */
    Instant asOf();

    /**
     * Names the content.
     *
     * @return {@code sha256:<hex>} over the canonical JSON
     */
    String digest();

    /**
     * Writes the canonical JSON.
     *
     * @param out where to; left open
     * @throws IOException if it does not take the bytes
     */
    void writeTo(OutputStream out) throws IOException;

}
