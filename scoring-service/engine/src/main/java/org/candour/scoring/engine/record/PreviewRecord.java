package org.candour.scoring.engine.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Amount;
import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Move;
import org.candour.scoring.engine.Moves;
import org.candour.scoring.engine.Result;
import org.candour.scoring.engine.Score;

/** What a record of a score would say, of something that is not filed; written in the same words. */
public final class PreviewRecord {

    private static final int USUAL = 1 << 14;

    private PreviewRecord() {}

    /**
     * Writes a score, for who sees all of it.
     *
     * @param before the score that it is held against, if there is one
     * @param moves none if they are not told
     * @param tree whether the tree is told
     * @return JSON
     */
    public static String of(Methodology methodology, Score score, @Nullable Score before,
            @Nullable Moves moves, boolean tree) {
        Sight sight = Sight.whole(methodology);
        return written(json -> {
            if (before != null) {
                json.object("differences", () -> differences(json, score, before));
            }
            json.text("engine", score.engine());
            json.flag("incomplete", score.incomplete());
            json.text("inputs", score.inputs());
            methodology(json, score.methodology(), score.version(), score.digest());
            if (moves != null) {
                json.object("moves", () -> moves(json, moves));
            }
            json.texts("notFiled", score.notFiled());
            ResultJson writer = new ResultJson(json, sight);
            json.object("results", () -> new TreeMap<>(score.results())
                    .forEach((name, result) -> json.object(name, () -> writer.write(name, result))));
            if (tree) {
                json.object("tree", () -> new NodeJson(json, sight).write(score.tree()));
            }
        });
    }

    /**
     * Writes that there is no score.
     *
     * @param why names places, never values
     * @return JSON
     */
    public static String refused(Methodology methodology, String why) {
        return written(json -> {
            methodology(json, methodology.id(), methodology.version(), methodology.digest());
            json.text("refused", why);
        });
    }

    private static String written(Consumer<RecordJson> properties) {
        CanonicalWriter out = new CanonicalWriter(USUAL);
        out.startObject();
        properties.accept(new RecordJson(out));
        out.endObject();
        return new String(out.finish(), StandardCharsets.UTF_8);
    }

    private static void methodology(RecordJson json, String id, String version, String digest) {
        json.object("methodology", () -> {
            json.text("digest", digest);
            json.text("id", id);
            json.text("version", version);
        });
    }

    private static void differences(RecordJson json, Score score, Score before) {
        new TreeMap<>(score.results()).forEach((name, result) -> {
            Result standing = before.results().get(name);
            Map<String, Amount> then = standing == null ? Map.of() : standing.numbers();
            json.object(name, () -> new TreeMap<>(result.numbers()).forEach((number, now) -> {
                Amount was = then.get(number);
                if (was != null) {
                    json.amount(number, now.minus(was));
                }
            }));
        });
    }

    private static void moves(RecordJson json, Moves moves) {
        json.flag("complete", moves.complete());
        json.number("places", moves.places());
        json.object("results", () -> moves(json, moves.results()));
        json.object("together", () -> moves(json, moves.together()));
        json.number("tried", moves.tried());
    }

    private static void moves(RecordJson json, Map<String, Map<String, List<Move>>> found) {
        new TreeMap<>(found).forEach((result, numbers) -> json.object(result, () -> new TreeMap<>(numbers)
                .forEach((number, each) -> json.list(number, each, move -> move(json, move)))));
    }

    private static void move(RecordJson json, Move move) {
        Answer stands = move.stands();
        Answer instead = move.instead();
        json.at(move.at());
        json.amount("becomes", move.becomes());
        json.amount("change", move.change());
        if (stands == null || !Objects.equals(stands.choice(), instead.choice())) {
            json.text("choice", instead.choice());
        }
        json.texts("choices", stands != null && stands.choices().equals(instead.choices())
                ? List.of()
                : instead.choices());
        Evidence attached = move.attached();
        if (attached != null) {
            json.object("evidence", () -> NodeJson.evidence(json, attached));
        }
        json.text("form", move.form().id());
        json.text("question", move.question());
        json.flagIf("reason", instead.reasonGiven() && (stands == null || !stands.reasonGiven()));
    }

}
