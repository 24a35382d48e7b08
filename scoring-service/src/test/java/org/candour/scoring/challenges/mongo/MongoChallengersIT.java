package org.candour.scoring.challenges.mongo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.ChallengeDesk;
import org.candour.scoring.challenges.ChallengeOutcome;
import org.candour.scoring.challenges.ChallengeState;
import org.candour.scoring.challenges.ChallengedAnswer;
import org.candour.scoring.challenges.Challenger;
import org.candour.scoring.challenges.Challengers;
import org.candour.scoring.challenges.ChallengersContract;
import org.candour.scoring.challenges.Challenges;
import org.candour.scoring.challenges.EraseChallengers;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.sources.PublicSource;
import org.candour.support.outbox.Outbox;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

class MongoChallengersIT extends ChallengersContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final MongoDatabase database = MongoChallengesIT.indexed(
            client.getDatabase(LocalInfrastructure.freshDatabase()), MongoChallengers.indexes());

    private final Challengers challengers = new MongoChallengers(database);

    @Test
    void keepsNothingOfWhoIsErased() {
        Challenges challenges = new MongoChallenges(
                MongoChallengesIT.indexed(database, MongoChallenges.indexes()), new Outbox(database));
        Challenge closed = new Challenge(UUID.randomUUID(), 1,
                new ChallengedAnswer("d", 1, "XI-LEI-1", "cpg", "1.A", null), "It is not so.",
                new PublicSource("https://example.org/"), Instant.EPOCH, Pseudonyms.fresh(),
                new ChallengeState.Closed(null, new ChallengeOutcome.Withdrawn(), null, Instant.EPOCH));
        challengers.add(new Challenger(closed.id(), "user:dora", true, Instant.EPOCH), 2);
        challenges.add(closed);
        assertThat(stored()).anyMatch(text -> text.contains("dora"));

        new EraseChallengers(new ChallengeDesk(challenges, challengers,
                InstantSource.fixed(Instant.EPOCH.plus(Duration.ofDays(90))))).sweep();

        assertThat(stored()).hasSize(1).noneMatch(text -> text.contains("dora"));
    }

    private List<String> stored() {
        List<String> all = new ArrayList<>();
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection).find().map(Document::toJson).into(all);
        }
        return all;
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Challengers challengers() {
        return challengers;
    }

}
