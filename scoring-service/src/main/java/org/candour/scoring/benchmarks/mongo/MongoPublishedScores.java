package org.candour.scoring.benchmarks.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

import org.candour.scoring.benchmarks.PublishedScore;
import org.candour.scoring.benchmarks.PublishedScores;
import org.candour.scoring.engine.Engine;
import org.candour.support.event.Unavailable;

/**
 * In the collection {@code published-scores}, each under the id of the score. What an older engine made is not found, so
 * that it is made again and replaced.
 */
final class MongoPublishedScores implements PublishedScores {

    private static final String ENGINE = "engine";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> published;

    MongoPublishedScores(MongoDatabase database) {
        published = database.getCollection("published-scores");
    }

    @Override
    public List<PublishedScore> find(Collection<String> scores) {
        return scores.isEmpty() ? List.of() : reachable(() -> {
            List<PublishedScore> found = new ArrayList<>();
            published.find(Filters.in("_id", scores)).forEach(document -> {
                if (Engine.VERSION.equals(document.getString(ENGINE))) {
                    found.add(PublishedScoreFields.read(document));
                }
            });
            return found;
        });
    }

    @Override
    public void keep(List<PublishedScore> scores) {
        reachable(() -> published.bulkWrite(scores.stream()
                .map(score -> PublishedScoreFields.write(score).append(ENGINE, Engine.VERSION))
                .map(document -> new ReplaceOneModel<>(Filters.eq("_id", document.getString("_id")), document,
                        UPSERT))
                .toList(), UNORDERED));
    }

    private static <T> T reachable(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException unanswered) {
            throw new Unavailable("the store does not answer", unanswered);
        }
    }

}
