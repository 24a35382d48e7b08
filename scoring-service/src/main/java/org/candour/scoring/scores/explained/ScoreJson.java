package org.candour.scoring.scores.explained;

import java.io.ByteArrayOutputStream;
import java.util.Map;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import org.candour.scoring.engine.Result;
import org.candour.scoring.engine.Score;
import org.candour.scoring.scores.ReceivedFiling;

/** Writes a whole score. */
final class ScoreJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ScoreJson() {}

    static byte[] write(String id, ReceivedFiling filing, Score score) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            Json json = new Json(out);
            out.writeStartObject();
            json.text("asOf", score.asOf());
            json.text("disclosure", filing.disclosure());
            json.text("engine", score.engine());
            json.text("id", id);
            json.flag("incomplete", score.incomplete());
            json.text("inputs", score.inputs());
            json.object("methodology", () -> methodology(json, score));
            json.texts("notFiled", score.notFiled());
            json.object("results", () -> results(json, score.results()));
            json.object("tree", () -> new NodeJson(json).write(score.tree()));
            json.number("version", filing.version());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void methodology(Json json, Score score) {
        json.text("digest", score.digest());
        json.text("id", score.methodology());
        json.text("version", score.version());
    }

    private static void results(Json json, Map<String, Result> results) {
        ResultJson writer = new ResultJson(json);
        results.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(result -> json.object(result.getKey(), () -> writer.write(result.getValue())));
    }

}
