package org.candour.scoring.backtest.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.backtest.Backtest;
import org.candour.scoring.backtest.Distribution;
import org.candour.scoring.backtest.Mover;
import org.candour.scoring.backtest.Mover.MovedRule;
import org.candour.scoring.backtest.Tally;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.onrecord.mongo.NotScoredDocuments;

/** A back-test as a document and back. Names that may have a dot in them are values, not keys. */
final class BacktestDocument {

    static final String RUN = "run";

    static final String UP_TO = "upTo";

    static final String ENDED = "ended";

    private BacktestDocument() {}

    static Document write(Backtest backtest) {
        Instant ended = backtest.ended();
        return new Document("_id", backtest.digest()).append("methodology", name(backtest.methodology()))
                .append("against", name(backtest.against())).append(RUN, backtest.run())
                .append("started", backtest.started().toString()).append(UP_TO, backtest.upTo())
                .append("end", backtest.end()).append(ENDED, ended == null ? null : ended.toString())
                .append("abandoned", backtest.abandoned()).append("tally", tally(backtest.tally()));
    }

    static Backtest read(Document found) {
        String ended = found.getString(ENDED);
        return new Backtest(found.getString("_id"),
                Objects.requireNonNull(name(found.get("methodology", Document.class))),
                name(found.get("against", Document.class)), found.getLong(RUN),
                Instant.parse(found.getString("started")), found.getLong(UP_TO), found.getLong("end"),
                ended == null ? null : Instant.parse(ended), found.getBoolean("abandoned"),
                tally(found.get("tally", Document.class)));
    }

    private static @Nullable Document name(@Nullable MethodologyId id) {
        return id == null ? null : new Document("id", id.id()).append("version", id.version());
    }

    private static @Nullable MethodologyId name(@Nullable Document found) {
        return found == null
                ? null
                : new MethodologyId(found.getString("id"), found.getString("version"));
    }

    private static Document tally(Tally tally) {
        return new Document("scored", tally.scored()).append("before", distributions(tally.before()))
                .append("after", distributions(tally.after()))
                .append("movers", tally.movers().stream().map(BacktestDocument::mover).toList())
                .append("notScored", NotScoredDocuments.write(tally.notScored()));
    }

    private static Tally tally(Document found) {
        return new Tally(found.getInteger("scored"), distributions(found.getList("before", Document.class)),
                distributions(found.getList("after", Document.class)),
                found.getList("movers", Document.class).stream().map(BacktestDocument::mover).toList(),
                NotScoredDocuments.read(found.getList("notScored", Document.class)));
    }

    private static List<Document> distributions(SortedMap<String, Distribution> all) {
        List<Document> documents = new ArrayList<>();
        all.forEach((name, each) -> documents.add(new Document("number", name)
                .append("found", List.copyOf(each.counts().keySet()))
                .append("times", List.copyOf(each.counts().values()))));
        return documents;
    }

    private static SortedMap<String, Distribution> distributions(List<Document> documents) {
        SortedMap<String, Distribution> all = new TreeMap<>();
        documents.forEach(each -> {
            List<Integer> found = each.getList("found", Integer.class);
            List<Integer> times = each.getList("times", Integer.class);
            SortedMap<Integer, Integer> counts = new TreeMap<>();
            for (int i = 0; i < found.size(); i++) {
                counts.put(found.get(i), times.get(i));
            }
            all.put(each.getString("number"), new Distribution(counts));
        });
        return all;
    }

    private static Document mover(Mover mover) {
        return new Document("disclosure", mover.disclosure()).append("version", mover.version())
                .append("position", mover.position()).append("number", mover.number())
                .append("before", mover.before()).append("after", mover.after())
                .append("rules", mover.rules().stream().map(rule -> new Document("rule", rule.rule())
                        .append("before", rule.before()).append("after", rule.after())).toList());
    }

    private static Mover mover(Document found) {
        return new Mover(found.getString("disclosure"), found.getInteger("version"),
                found.getLong("position"),
                found.getString("number"), found.getInteger("before"), found.getInteger("after"),
                found.getList("rules", Document.class).stream()
                        .map(rule -> new MovedRule(rule.getString("rule"),
                                rule.getInteger("before"), rule.getInteger("after")))
                        .toList());
    }

}
