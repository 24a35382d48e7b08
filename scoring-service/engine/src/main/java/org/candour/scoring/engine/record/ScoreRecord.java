package org.candour.scoring.engine.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Engine;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.Result;
import org.candour.scoring.engine.Score;
import org.candour.scoring.engine.Withheld;

/**
 * The record of a score: what it was computed from, what came out, and the whole way between.
 *
 * @param id {@code disclosure:version:methodology:methodologyVersion}, and {@code :reviewed:number} after a review
 * @param score what came out
 * @param bytes all of it as canonical JSON (RFC 8785), UTF-8; the same for the same filing, methodology and engine
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
public record ScoreRecord(String id, Score score, byte[] bytes) {

    /** What a record takes for each of its commitments, the tree's share included, in bytes. */
    private static final int USUAL = 512;

    /**
     * Scores a filing and writes the record.
     *
     * @throws org.candour.scoring.engine.FilingRefused if the filing has an answer that the methodology's form cannot
     *         have
     */
    public static ScoreRecord of(Methodology methodology, RegisteredFiling filing) {
        Score score = Engine.score(methodology, filing.content(), filing.submittedAt());
        String id = id(methodology, filing);
        return new ScoreRecord(id, score,
                write(id, methodology, filing, score, null, Sight.whole(methodology)));
    }

    /**
     * Scores a filing after a review and writes the record.
     *
     * @throws org.candour.scoring.engine.FilingRefused also if a decision stands where no answer can
     */
    public static ScoreRecord of(Methodology methodology, RegisteredFiling filing, ReviewDecisions review) {
        Score score = Engine.score(methodology, filing.content(), review.decisions(), filing.submittedAt());
        String id = id(methodology, filing, review.number());
        return new ScoreRecord(id, score,
                write(id, methodology, filing, score, ReviewJson.of(review), Sight.whole(methodology)));
    }

    static String id(Methodology methodology, RegisteredFiling filing) {
        return filing.disclosure() + ":" + filing.version() + ":" + methodology.id() + ":"
                + methodology.version();
    }

    static String id(Methodology methodology, RegisteredFiling filing, int review) {
        return id(methodology, filing) + ":reviewed:" + review;
    }

    /** The keys of the parts that the score was made from, in order. */
    private static List<String> read(Methodology methodology, RegisteredFiling filing, Sight sight) {
        Map<String, FormRef> forms = new HashMap<>();
        filing.content().forms().forEach(form -> forms.put(form.id(), form));
        List<String> read = new ArrayList<>(filing.commitments().size());
        for (String key : filing.commitments().keySet()) {
            if (key.equals(PartKey.FACTS) || PartKey.withoutPlace(key).filter(part -> {
                FormRef form = forms.get(part.form());
                return form != null && methodology.reads(form, part.question())
                        && !sight.withheld().question(part.form(), part.question());
            }).isPresent()) {
                read.add(key);
            }
        }
        read.sort(Comparator.naturalOrder());
        return read;
    }

    static byte[] write(String id, Methodology methodology, RegisteredFiling filing, Score score,
            @Nullable ReviewJson review, Sight sight) {
        CanonicalWriter out = new CanonicalWriter(USUAL * (8 + filing.commitments().size()));
        RecordJson json = new RecordJson(out);
        out.startObject();
        json.text("asOf", score.asOf());
        json.text("audience", sight.forAll() ? PublicRecord.AUDIENCE : null);
        json.text("disclosure", filing.disclosure());
        json.text("engine", score.engine());
        json.object("filing",
                () -> filing(json, filing, read(methodology, filing, sight), sight.forAll()));
        json.text("id", id);
        json.flag("incomplete", incomplete(score, sight.withheld()));
        json.text("inputs", score.inputs());
        json.object("methodology", () -> methodology(json, score));
        json.texts("notFiled", score.notFiled());
        json.object("results", () -> results(json, score.results(), sight));
        if (review != null) {
            json.object("review", () -> review.write(json));
        }
        json.object("tree", () -> new NodeJson(json, sight).write(score.tree()));
        json.number("version", filing.version());
        json.objects("withheld", List.copyOf(sight.withheld().questions().entrySet()),
                form -> withheld(json, form.getKey(), form.getValue()));
        out.endObject();
        return out.finish();
    }

    private static boolean incomplete(Score score, Withheld withheld) {
        return score.results().entrySet().stream().anyMatch(result -> result.getValue().gaps().stream()
                .anyMatch(gap -> !withheld.gap(result.getKey(), gap.question())));
    }

    private static void filing(RecordJson json, RegisteredFiling filing, List<String> read, boolean forAll) {
        json.object("commitments", () -> read.forEach(key -> json.text(key, filing.commitments().get(key))));
        json.text("digest", filing.digest());
        json.number("position", filing.position());
        if (!forAll) {
            json.number("revision", filing.revision());
        }
    }

    private static void withheld(RecordJson json, FormRef form, Set<String> questions) {
        json.text("form", form.id());
        json.text("formVersion", form.version());
        json.texts("questions", questions.stream().sorted().toList());
    }

    private static void methodology(RecordJson json, Score score) {
        json.text("digest", score.digest());
        json.text("id", score.methodology());
        json.text("version", score.version());
    }

    private static void results(RecordJson json, Map<String, Result> results, Sight sight) {
        ResultJson writer = new ResultJson(json, sight);
        results.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(result -> json.object(result.getKey(),
                        () -> writer.write(result.getKey(), result.getValue())));
    }

}
