package org.candour.scoring.scores.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.candour.scoring.scores.ScoreDocument;
import org.candour.support.json.Digest;

/**
 * Every score of a disclosure, written as it is stored.
 *
 * @param documents the scores, at least one
 */
public record ScoreList(List<ScoreDocument> documents) {

    private static final byte[] BEGIN = "{\"items\":[".getBytes(StandardCharsets.UTF_8);

    private static final byte[] END = "]}".getBytes(StandardCharsets.UTF_8);

    /** Keeps its own copy of the list. */
    public ScoreList {
        documents = List.copyOf(documents);
    }

    /**
     * Names the content: the same scores give the same tag on every replica.
     *
     * @return a strong ETag
     */
    String etag() {
        StringBuilder digests = new StringBuilder();
        documents.forEach(document -> digests.append(document.digest()).append('\n'));
        return '"' + Digest.of(digests.toString().getBytes(StandardCharsets.UTF_8)).text() + '"';
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(BEGIN);
        boolean first = true;
        for (ScoreDocument document : documents) {
            if (!first) {
                out.write(',');
            }
            first = false;
            document.writeTo(out);
        }
        out.write(END);
    }

}
