package org.candour.scoring.appeals.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.appeals.Appeal;
import org.candour.scoring.appeals.AppealId;
import org.candour.scoring.appeals.AppealState;
import org.candour.scoring.appeals.Appeals;
import org.candour.scoring.appeals.AppealsContract;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.ReviewId;
import org.candour.support.outbox.Outbox;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

class MongoAppealsIT extends AppealsContract {

    private static final AppealId ID = new AppealId(
            new ReviewId("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 1), 1);

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00.123456Z");

    private static final Official CLEO = new Official("client:acme", "user:cleo", "p-3");

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());

    private final Appeals appeals = new MongoAppeals(database, new Outbox(database));

    @AfterEach
    void close() {
        client.close();
    }

    /** As the store is when the process dies before it sends. */
    @Test
    void keepsWhatEachChangeTellsUntilItIsSent() {
        assertThat(appeals.keep(appeal(true, 1, new AppealState.Open()))).isTrue();
        assertThat(appeals.keep(appeal(true, 2, new AppealState.Withdrawn(CLEO, NOW)))).isTrue();

        assertThat(waiting()).extracting(each -> each.getString("type"))
                .containsExactly("org.candour.appeal.filed.v1", "org.candour.appeal.withdrawn.v1");
        assertThat(announced())
                .containsExactlyInAnyOrderElementsOf(
                        waiting().stream().map(each -> each.getString("id")).toList());
    }

    @Test
    void ofTwoWritersTellsTheOneThatIsKept() {
        Appeal filed = appeal(true, 1, new AppealState.Open());
        assertThat(appeals.keep(filed)).isTrue();
        List<String> told = announced();

        assertThat(appeals.keep(filed)).isFalse();
        assertThat(appeals.keep(appeal(true, 3, new AppealState.Withdrawn(CLEO, NOW)))).isFalse();

        assertThat(waiting()).hasSize(1);
        assertThat(announced()).isEqualTo(told);
    }

    @Test
    void leavesNothingToSendOfWhatNobodyMayKnowOf() {
        assertThat(appeals.keep(appeal(false, 1, new AppealState.Open()))).isTrue();
        assertThat(appeals.keep(appeal(false, 2, new AppealState.Withdrawn(CLEO, NOW)))).isTrue();

        assertThat(waiting()).isEmpty();
        assertThat(announced()).isEmpty();
    }

    private List<Document> waiting() {
        return Objects.requireNonNull(
                database.getCollection("appeals").find(Filters.eq(ID.toString())).first())
                .getList("events", Document.class);
    }

    private List<String> announced() {
        return database.getCollection("pending").find().map(row -> row.getString("_id"))
                .into(new ArrayList<>());
    }

    private static Appeal appeal(boolean open, long revision, AppealState state) {
        return new Appeal(ID, revision, "XI-LEI-ZZZZ00ACME0000000004", "candour/1", "R1", open, 1, "Because.",
                List.of("https://example.org/1"), CLEO, NOW, state);
    }

    @Override
    protected Appeals appeals() {
        return appeals;
    }

}
