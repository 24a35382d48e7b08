package org.candour.scoring.scores.mongo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.bson.types.Binary;

import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.Score;
import org.candour.scoring.scores.ScoreDocument;
import org.candour.scoring.scores.Scores;

/** The scores in the collection {@code scores}, each under its own id. */
final class MongoScores implements Scores {

    private final MongoCollection<Document> scores;

    MongoScores(MongoDatabase database) {
        scores = database.getCollection("scores");
    }

    @Override
    public List<Score> add(List<ExplainedScore> added) {
        return Reachable.call(() -> addNew(added));
    }

    private List<Score> addNew(List<ExplainedScore> added) {
        Set<Integer> doubles = Inserts.ofNew(scores, added.stream().map(ScoreFields::write).toList());
        Map<String, Score> standing = find(
                doubles.stream().map(index -> added.get(index).score().id()).toList());
        List<Score> stand = new ArrayList<>();
        for (ExplainedScore one : added) {
            stand.add(standing.getOrDefault(one.score().id(), one.score()));
        }
        return stand;
    }

    @Override
    public Map<String, Score> standing(Collection<String> ids) {
        return Reachable.call(() -> find(ids));
    }

    private Map<String, Score> find(Collection<String> ids) {
        Map<String, Score> found = new HashMap<>();
        if (!ids.isEmpty()) {
            scores.find(Filters.in("_id", ids))
                    .projection(Projections.exclude(ScoreFields.DOCUMENT))
                    .forEach(document -> found.put(document.getString("_id"), ScoreFields.read(document)));
        }
        return found;
    }

    @Override
    public List<Score> heads() {
        return Reachable.call(() -> scores.find().projection(Projections.exclude(ScoreFields.DOCUMENT))
                .map(ScoreFields::read).into(new ArrayList<>()));
    }

    @Override
    public List<ScoreDocument> documents(List<String> ids) {
        Map<String, ScoreDocument> found = new HashMap<>();
        if (!ids.isEmpty()) {
            scores.find(Filters.in("_id", ids))
                    .projection(
                            Projections.include(ScoreFields.DIGEST, ScoreFields.AS_OF, ScoreFields.DOCUMENT))
                    .forEach(document -> found.put(document.getString("_id"),
                            new Stored(document.getString("_id"),
                                    Instant.parse(document.getString(ScoreFields.AS_OF)),
                                    document.getString(ScoreFields.DIGEST),
                                    document.get(ScoreFields.DOCUMENT, Binary.class))));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private record Stored(String id, Instant asOf, String digest, Binary packed) implements ScoreDocument {

        @Override
        public void writeTo(OutputStream out) throws IOException {
            Packed.unpack(packed, out);
        }

    }

}
