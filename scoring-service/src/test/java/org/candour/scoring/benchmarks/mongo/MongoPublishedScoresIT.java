package org.candour.scoring.benchmarks.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.benchmarks.PublishedScore;
import org.candour.scoring.benchmarks.PublishedScores;
import org.candour.scoring.benchmarks.PublishedScoresContract;
import org.candour.scoring.benchmarks.Traits;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

class MongoPublishedScoresIT extends PublishedScoresContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());

    private final PublishedScores scores = new MongoPublishedScores(database);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void doesNotFindWhatAnOlderEngineMade() {
        PublishedScore score = new PublishedScore("a", "company", 1, new Traits("DE", null, null),
                LocalDate.of(2025, 12, 31), new TreeMap<>());
        scores.keep(List.of(score));
        database.getCollection("published-scores").updateOne(Filters.eq("_id", "a"),
                Updates.set("engine", "1"));

        assertThat(scores.find(List.of("a"))).isEmpty();

        scores.keep(List.of(score));
        assertThat(scores.find(List.of("a"))).containsExactly(score);
    }

    @Override
    protected PublishedScores scores() {
        return scores;
    }

}
