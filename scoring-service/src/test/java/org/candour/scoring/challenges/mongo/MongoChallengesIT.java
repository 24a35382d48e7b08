package org.candour.scoring.challenges.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.challenges.Challenge;
import org.candour.scoring.challenges.ChallengeState;
import org.candour.scoring.challenges.ChallengeState.Admitted;
import org.candour.scoring.challenges.ChallengeState.Reply;
import org.candour.scoring.challenges.ChallengedAnswer;
import org.candour.scoring.challenges.Challenges;
import org.candour.scoring.challenges.ChallengesContract;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.sources.PublicSource;
import org.candour.support.mongo.Indexes;
import org.candour.support.outbox.Outbox;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

class MongoChallengesIT extends ChallengesContract {

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00.123Z");

    private static final Official DORA = new Official("client:regulator", "user:dora", "p-1");

    private static final Official CLEO = new Official("client:acme", "user:cleo", "p-2");

    private static final Admitted ADMITTED = new Admitted(DORA, NOW, LocalDate.of(2026, 11, 30), null);

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final MongoDatabase database = indexed(client.getDatabase(LocalInfrastructure.freshDatabase()),
            MongoChallenges.indexes());

    private final Challenges challenges = new MongoChallenges(database, new Outbox(database));

    static MongoDatabase indexed(MongoDatabase database, Indexes indexes) {
        database.getCollection(indexes.collection()).createIndexes(indexes.models());
        return database;
    }

    @AfterEach
    void close() {
        client.close();
    }

    /** As the store is when the process dies before it sends. */
    @Test
    void keepsWhatEachChangeTellsUntilItIsSent() {
        Challenge filed = challenges.add(challenge(filed()));
        assertThat(announced()).isEmpty();
        Challenge admitted = next(filed, ADMITTED);
        Challenge replied = next(admitted,
                new Admitted(DORA, NOW, ADMITTED.until(), new Reply(CLEO, NOW, "No.")));
        assertThat(challenges.replace(admitted)).isTrue();
        assertThat(challenges.replace(replied)).isTrue();

        assertThat(waiting()).extracting(each -> each.getString("type")).containsExactly(
                "org.candour.challenge.admitted.v1", "org.candour.challenge.replied.v1");
        assertThat(announced()).containsExactlyInAnyOrderElementsOf(
                waiting().stream().map(each -> each.getString("id")).toList());
        assertThat(challenges.find(filed.id())).contains(replied);
    }

    @Test
    void ofTwoWritersTellsTheOneThatIsKept() {
        Challenge admitted = next(challenges.add(challenge(filed())), ADMITTED);
        assertThat(challenges.replace(admitted)).isTrue();
        List<String> told = announced();

        assertThat(challenges.replace(admitted)).isFalse();

        assertThat(waiting()).hasSize(1);
        assertThat(announced()).isEqualTo(told);
    }

    @Test
    void leavesNothingToSendOfWhatWasRefused() {
        Challenge filed = challenges.add(challenge(filed()));

        assertThat(challenges.replace(next(filed, new ChallengeState.Refused(DORA, NOW, "Somebody."))))
                .isTrue();

        assertThat(waiting()).isEmpty();
        assertThat(announced()).isEmpty();
    }

    private List<Document> waiting() {
        return Objects.requireNonNull(database.getCollection("challenges").find().first())
                .getList("events", Document.class);
    }

    private List<String> announced() {
        return database.getCollection("pending").find().map(row -> row.getString("_id"))
                .into(new ArrayList<>());
    }

    private static ChallengeState filed() {
        return new ChallengeState.Filed(LocalDate.of(2026, 11, 16));
    }

    private static Challenge next(Challenge before, ChallengeState state) {
        return new Challenge(before.id(), before.revision() + 1, before.about(), before.statement(),
                before.source(), before.filed(), before.pseudonyms(), state);
    }

    private static Challenge challenge(ChallengeState state) {
        return new Challenge(UUID.randomUUID(), 1,
                new ChallengedAnswer("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1, "XI-LEI-1", "cpg", "1.A",
                        null),
                "It is not so.", new PublicSource("https://example.org/"), NOW, Pseudonyms.fresh(), state);
    }

    @Override
    protected Challenges challenges() {
        return challenges;
    }

}
