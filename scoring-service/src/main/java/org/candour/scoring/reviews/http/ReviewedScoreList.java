package org.candour.scoring.reviews.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

import org.candour.scoring.scores.ScoreDocument;

/**
 * The scores after a review, each written as it is stored.
 *
 * @param json an object with the items
 */
public record ReviewedScoreList(@JsonValue @JsonRawValue String json) {

    static ReviewedScoreList of(List<ScoreDocument> documents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            for (ScoreDocument document : documents) {
                out.writeBytes((out.size() == 0 ? "{\"items\":[" : ",").getBytes(StandardCharsets.UTF_8));
                document.writeTo(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ReviewedScoreList(out.toString(StandardCharsets.UTF_8) + "]}");
    }

}
