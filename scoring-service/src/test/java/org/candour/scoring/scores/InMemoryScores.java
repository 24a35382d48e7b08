package org.candour.scoring.scores;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Scores in memory. */
public final class InMemoryScores implements Scores {

    private final Map<String, ExplainedScore> byId = new HashMap<>();

    private int writes;

    /** How many writes there were. */
    public int writes() {
        return writes;
    }

    @Override
    public synchronized List<Score> add(List<ExplainedScore> scores) {
        writes++;
        List<Score> stand = new ArrayList<>();
        for (ExplainedScore score : scores) {
            byId.putIfAbsent(score.score().id(), score);
            stand.add(Objects.requireNonNull(byId.get(score.score().id())).score());
        }
        return stand;
    }

    @Override
    public synchronized Map<String, Score> standing(Collection<String> ids) {
        Map<String, Score> found = new HashMap<>();
        for (String id : ids) {
            ExplainedScore score = byId.get(id);
            if (score != null) {
                found.put(id, score.score());
            }
        }
        return found;
    }

    @Override
    public synchronized List<Score> heads() {
        return byId.values().stream().map(ExplainedScore::score).toList();
    }

    @Override
    public synchronized List<ScoreDocument> documents(List<String> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).<ScoreDocument>map(Document::new)
                .toList();
    }

    private record Document(ExplainedScore score) implements ScoreDocument {

        @Override
        public String id() {
            return score.score().id();
        }

        @Override
        public Instant asOf() {
            return score.score().asOf();
        }

        @Override
        public String digest() {
            return score.digest();
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(score.document());
        }

    }

}
