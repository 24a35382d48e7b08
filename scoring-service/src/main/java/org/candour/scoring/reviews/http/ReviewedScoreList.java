package org.candour.scoring.reviews.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.reviews.UnderAppeal;
import org.candour.scoring.scores.ScoreDocument;

/**
 * The scores after a review, each written as it is stored.
 *
 * @param json an object with the items
 */
public record ReviewedScoreList(@JsonValue @JsonRawValue String json) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Those; and what of them is under appeal, if anything is. */
    static ReviewedScoreList of(List<ScoreDocument> documents, List<UnderAppeal.Indicator> appealed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            for (ScoreDocument document : documents) {
                out.writeBytes((out.size() == 0 ? "{\"items\":[" : ",").getBytes(StandardCharsets.UTF_8));
                document.writeTo(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String marks = appealed.isEmpty()
                ? ""
                : ",\"underAppeal\":" + JSON.writeValueAsString(appealed.stream().map(
                        each -> Map.of("methodology", each.methodology(), "indicator", each.indicator()))
                        .toList());
        return new ReviewedScoreList(out.toString(StandardCharsets.UTF_8) + "]" + marks + "}");
    }

}
