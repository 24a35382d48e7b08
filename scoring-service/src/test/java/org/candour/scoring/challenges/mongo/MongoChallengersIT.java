package org.candour.scoring.challenges.mongo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.ChallengeDesk;
import org.candour.scoring.challenges.ChallengeOutcome;
import org.candour.scoring.challenges.ChallengeState;
import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengedAnswer;
import org.candour.scoring.challenges.Challenger;
import org.candour.scoring.challenges.Challengers;
import org.candour.scoring.challenges.ChallengersContract;
import org.candour.scoring.challenges.Challenges;
import org.candour.scoring.challenges.EraseChallengers;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.sources.PublicSource;
import org.candour.support.outbox.Outbox;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MongoChallengersIT extends ChallengersContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final MongoDatabase database = MongoChallengesIT.indexed(
            client.getDatabase(LocalInfrastructure.freshDatabase()), MongoChallengers.indexes());

    private final Challengers challengers = new MongoChallengers(database);

    @Test
    void keepsNothingOfWhoIsErased() {
        Challenges challenges = new MongoChallenges(
                MongoChallengesIT.indexed(database, MongoChallenges.indexes()), new Outbox(database));
        Admitted seen = new Admitted(new Official("client:regulator", "user:olga", "p-1"), Instant.EPOCH,
                LocalDate.EPOCH.minusDays(2), null);
        for (Challenge closed : List.of(withdrawn(1, null), withdrawn(2, seen))) {
            challengers.add(new Challenger(closed.id(), "user:dora", true, Instant.EPOCH), 2);
            challenges.add(closed);
        }
        assertThat(stored()).hasSize(4).anyMatch(text -> text.contains("dora"));

        new EraseChallengers(new ChallengeDesk(challenges, challengers,
                InstantSource.fixed(Instant.EPOCH.plus(Duration.ofDays(90))))).sweep();

        assertThat(stored()).hasSize(1).noneMatch(text -> text.contains("dora"));
    }

    @Test
    void erasesTheOthersWhereOneCannotBeRead() {
        MongoDatabase both = MongoChallengesIT.indexed(database, MongoChallenges.indexes());
        Challenges challenges = new MongoChallenges(both, new Outbox(database));
        for (int i = 1; i <= 3; i++) {
            Challenge closed = withdrawn(i, null);
            challengers.add(new Challenger(closed.id(), "user:dora-" + i, true, Instant.EPOCH), 2);
            challenges.add(closed);
        }
        both.getCollection("challenges").updateOne(Filters.eq("_id", withdrawn(2, null).id().toString()),
                Updates.set("state", "of a later version"));
        EraseChallengers erasing = new EraseChallengers(new ChallengeDesk(challenges, challengers,
                InstantSource.fixed(Instant.EPOCH.plus(Duration.ofDays(90)))));

        assertThatThrownBy(erasing::sweep).hasMessageContaining("of a later version");
        assertThat(challengers.all()).extracting(Challenger::person).containsExactly("user:dora-2");
    }

    private static Challenge withdrawn(int number, @Nullable Admitted before) {
        return new Challenge(new UUID(7, number), 1,
                new ChallengedAnswer("d", number, "XI-LEI-1", "cpg", "1.A", null), "It is not so.",
                new PublicSource("https://example.org/" + number), Instant.EPOCH, Pseudonyms.fresh(),
                new ChallengeState.Closed(before, new ChallengeOutcome.Withdrawn(), null, Instant.EPOCH));
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
