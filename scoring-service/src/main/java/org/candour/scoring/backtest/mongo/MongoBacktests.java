package org.candour.scoring.backtest.mongo;

import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;

import org.candour.scoring.backtest.Backtest;
import org.candour.scoring.backtest.Backtests;

/** The last run of each content in the collection {@code backtests}, under its digest, and one list of those to be run. */
final class MongoBacktests implements Backtests {

    private static final String LIST = "backtests";

    private static final String DIGESTS = "digests";

    private final MongoCollection<Document> backtests;

    private final MongoCollection<Document> waiting;

    MongoBacktests(MongoDatabase database) {
        backtests = database.getCollection("backtests");
        waiting = database.getCollection("waiting");
    }

    @Override
    public Optional<Backtest> find(String digest) {
        return Optional.ofNullable(backtests.find(Filters.eq("_id", digest)).first())
                .map(BacktestDocument::read);
    }

    @Override
    public Backtest begin(Backtest fresh) {
        if (fresh.run() > 1) {
            backtests.replaceOne(
                    new Document("_id", fresh.digest()).append(BacktestDocument.RUN, fresh.run() - 1),
                    BacktestDocument.write(fresh));
        } else {
            insert(fresh);
        }
        return find(fresh.digest()).orElse(fresh);
    }

    private void insert(Backtest fresh) {
        try {
            backtests.insertOne(BacktestDocument.write(fresh));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public boolean advance(Backtest next, long from) {
        return backtests.replaceOne(
                new Document("_id", next.digest()).append(BacktestDocument.RUN, next.run())
                        .append(BacktestDocument.UP_TO, from).append(BacktestDocument.ENDED, null),
                BacktestDocument.write(next)).getMatchedCount() == 1;
    }

    @Override
    public List<String> waiting() {
        return Optional.ofNullable(waiting.find(Filters.eq("_id", LIST)).first())
                .map(found -> found.getList(DIGESTS, String.class)).orElse(List.of());
    }

    @Override
    public void enlist(String digest) {
        waiting.updateOne(Filters.eq("_id", LIST), Updates.addToSet(DIGESTS, digest),
                new UpdateOptions().upsert(true));
    }

    @Override
    public void strike(String digest) {
        waiting.updateOne(Filters.eq("_id", LIST), Updates.pull(DIGESTS, digest));
    }

}
