package org.candour.scoring.scores.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.bson.Document;

import org.candour.scoring.scores.ExplainedScore;
import org.candour.scoring.scores.MethodologyReference;
import org.candour.scoring.scores.Result;
import org.candour.scoring.scores.Result.ExactNumber;
import org.candour.scoring.scores.Score;

/** A score as a document and back. */
final class ScoreFields {

    static final String DIGEST = "digest";

    static final String AS_OF = "asOf";

    static final String DOCUMENT = "document";

    private ScoreFields() {}

    static Document write(ExplainedScore explained) {
        Score score = explained.score();
        return new Document("_id", score.id()).append("disclosure", score.disclosure())
                .append("version", score.version())
                .append("position", score.position())
                .append("company", score.company())
                .append("methodology", methodology(score.methodology()))
                .append("results", results(score))
                // as text: a date in BSON would lose what is below a millisecond
                .append(AS_OF, score.asOf().toString())
                .append("incomplete", score.incomplete())
                .append("inputs", score.inputs())
                .append("engine", score.engine())
                .append(DIGEST, explained.digest())
                .append(DOCUMENT, Packed.of(explained.document()));
    }

    static Score read(Document found) {
        Document methodology = found.get("methodology", Document.class);
        TreeMap<String, Result> results = new TreeMap<>();
        for (Document result : found.getList("results", Document.class)) {
            results.put(result.getString("name"), new Result(numbers(result)));
        }
        return new Score(found.getString("_id"), found.getString("disclosure"), found.getInteger("version"),
                found.getLong("position"), found.getString("company"),
                new MethodologyReference(methodology.getString("id"), methodology.getString("version"),
                        methodology.getString(DIGEST)),
                results, Instant.parse(found.getString(AS_OF)), found.getBoolean("incomplete"),
                found.getString("inputs"), found.getString("engine"));
    }

    private static SortedMap<String, ExactNumber> numbers(Document result) {
        TreeMap<String, ExactNumber> numbers = new TreeMap<>();
        for (Document number : result.getList("numbers", Document.class)) {
            numbers.put(number.getString("name"),
                    new ExactNumber(number.getString("exact"), number.getInteger("rounded")));
        }
        return numbers;
    }

    private static Document methodology(MethodologyReference methodology) {
        return new Document("id", methodology.id()).append("version", methodology.version())
                .append(DIGEST, methodology.digest());
    }

    // lists, since a result's name may have a dot in it
    private static List<Document> results(Score score) {
        List<Document> results = new ArrayList<>();
        score.results().forEach((name, result) -> {
            List<Document> numbers = new ArrayList<>();
            result.numbers()
                    .forEach((number, value) -> numbers.add(new Document("name", number)
                            .append("exact", value.exact())
                            .append("rounded", value.rounded())));
            results.add(new Document("name", name).append("numbers", numbers));
        });
        return results;
    }

}
